#!/usr/bin/env python3
"""Makes a plain PDF and a plain Word file from facts that were read already: what ../benchmarks.md compares with.

    python3 docs/benchmarks/plain.py facts.json OUT

Needs reportlab and python-docx. The PDF has a title, a table of the texts and one paragraph for each statement; it is
neither tagged nor archivable, and embeds no font. The Word file is one table of parties by texts.
"""
import json
import pathlib
import sys

from docx import Document
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

facts = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
out = pathlib.Path(sys.argv[2])
out.mkdir(parents=True, exist_ok=True)
names = {actor["id"]: actor["name"] for actor in facts["actors"]}
texts = facts["texts"]


def name(role):
    return role.get("collective") or names[role["actor"]]


def those(text, *roles):
    return ", ".join(name(r) for r in text["roles"] if r["role"] in roles)


style = getSampleStyleSheet()
rows = [["Text", "Led by", "Backed by"]]
for text in texts:
    cells = [text["title"], those(text, "lead"), those(text, "cosponsor", "supporter")]
    rows.append([Paragraph(cell, style["BodyText"]) for cell in cells])
story = [Paragraph(facts["source"]["title"], style["Title"]), Table(rows, colWidths=[170, 150, 170]), Spacer(1, 12)]
for statement in facts["statements"]:
    story.append(Paragraph(f"{statement['act']}: {statement['about'] or ''}", style["BodyText"]))
SimpleDocTemplate(str(out / "brief.pdf"), pagesize=A4).build(story)

parties = sorted({name(r) for text in texts for r in text["roles"]})
document = Document()
document.add_heading(facts["source"]["title"], 1)
table = document.add_table(rows=1 + len(parties), cols=1 + len(texts))
for column, text in enumerate(texts):
    table.cell(0, column + 1).text = text["title"]
for row, party in enumerate(parties):
    table.cell(row + 1, 0).text = party
    for column, text in enumerate(texts):
        table.cell(row + 1, column + 1).text = ", ".join(r["role"] for r in text["roles"] if name(r) == party)
document.save(out / "sponsors.docx")
