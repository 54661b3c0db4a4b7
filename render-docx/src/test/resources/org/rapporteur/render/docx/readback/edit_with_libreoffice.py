"""Edits a matrix in LibreOffice as a person would: edit_with_libreoffice.py EDIT IN.docx OUT.docx

Needs LibreOffice and its Python bindings. Exits with 77 where they are missing."""
import os
import shutil
import subprocess
import sys
import tempfile
import time

try:
    import uno
    from com.sun.star.beans import PropertyValue
except ImportError:
    sys.exit(77)


def prop(name, value):
    p = PropertyValue()
    p.Name, p.Value = name, value
    return p


def start(profile):
    soffice = shutil.which("soffice") or shutil.which("libreoffice")
    if not soffice:
        sys.exit(77)
    pipe = "rapporteur%d" % os.getpid()
    office = subprocess.Popen(
        [soffice, "--headless", "--norestore", "--nologo", "-env:UserInstallation=file://" + profile,
         "--accept=pipe,name=%s;urp;" % pipe],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    resolver = uno.getComponentContext().ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", uno.getComponentContext())
    for _ in range(240):
        try:
            return office, resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except Exception:
            time.sleep(0.5)
    office.kill()
    sys.exit(77)


def table(doc, number):
    """The tables in the order of the document; their names do not follow it."""
    enumeration, found = doc.Text.createEnumeration(), []
    while enumeration.hasMoreElements():
        element = enumeration.nextElement()
        if element.supportsService("com.sun.star.text.TextTable"):
            found.append(element)
    return found[number]


def row(t, column, words):
    for i in range(t.Rows.Count):
        if t.getCellByPosition(column, i).String.strip().startswith(words):
            return i
    raise SystemExit("no row " + words)


def choose(doc):
    t = table(doc, 0)
    t.getCellByPosition(2, row(t, 0, "Fiji")).String = "Co-sponsor"


def delete_row(doc):
    t = table(doc, 0)
    t.Rows.removeByIndex(row(t, 0, "Chile"), 1)


def insert_row(doc):
    t = table(doc, 0)
    at = row(t, 0, "Fiji")
    t.Rows.insertByIndex(at, 1)
    t.getCellByPosition(0, at).String = "Brazil"
    t.getCellByPosition(1, at).String = "Latin American, Caribbean"
    t.getCellByPosition(3, at).String = "supporter"


def delete_column(doc):
    table(doc, 0).Columns.removeByIndex(3, 1)


def retitle(doc):
    t = table(doc, 1)
    t.getCellByPosition(3, row(t, 3, "Open data")).String = "Open government data"


def add_name(doc):
    t = table(doc, 1)
    cell = t.getCellByPosition(5, row(t, 3, "Safe drinking"))
    cell.insertString(cell.createTextCursorByRange(cell.End), "; Norway", False)


def track(doc):
    doc.RecordChanges = True
    t = table(doc, 1)
    cell = t.getCellByPosition(9, row(t, 3, "Open data"))
    cell.String = "31–4–8"
    doc.RecordChanges = False


def comment(doc):
    t = table(doc, 0)
    cell = t.getCellByPosition(2, row(t, 0, "Kenya"))
    note = doc.createInstance("com.sun.star.text.textfield.Annotation")
    note.Author, note.Content = "Ana", "Are you sure?"
    cell.insertTextContent(cell.createTextCursorByRange(cell.End), note, False)


def nothing(doc):
    pass


def main(edit, source, target):
    with tempfile.TemporaryDirectory() as profile:
        office, context = start(profile)
        try:
            desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            doc = desktop.loadComponentFromURL(
                uno.systemPathToFileUrl(source), "_blank", 0, (prop("Hidden", True),))
            for name in edit.split("+"):
                globals()[name](doc)
            doc.storeToURL(uno.systemPathToFileUrl(target), (prop("FilterName", "MS Word 2007 XML"),))
            doc.close(True)
            try:
                desktop.terminate()
            except Exception:
                pass
            office.wait(60)
        finally:
            if office.poll() is None:
                office.kill()


if __name__ == "__main__":
    main(*sys.argv[1:4])
