// Checks web pages with axe-core in headless Chromium: node .ci/axe-check.mjs PAGE.html...
// Needs: npm install axe-core playwright-core, and Chromium (its path in CHROMIUM, by default /usr/bin/chromium).
// Exit status 1 where a page has a violation.
import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-background-networking','--disable-component-update','--disable-sync'] });
let bad = 0;
for (const file of process.argv.slice(2)) {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(resolve(file)).href);
  await page.evaluate(axe);
  const found = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
  console.log(`${file}: ${found.violations.length} violations, ${found.passes?.length ?? 0} rules passed`);
  for (const v of found.violations) { bad++; console.log(`  ${v.id} (${v.impact}): ${v.help}`); for (const n of v.nodes.slice(0,3)) console.log(`    ${n.html.slice(0,160)}  ${n.failureSummary?.split('\n')[1]}`); }
  await page.close();
}
await browser.close(); process.exit(bad ? 1 : 0);
