// `node scripts/prepare.mjs scripts/case-picture.ts`: draws the picture and the table of docs/states/case.md from the steps' rows.
import { readFile, writeFile } from 'node:fs/promises';
import { statePicture, stepTable } from '#service/casework';

const PAGE = new URL('../docs/states/case.md', import.meta.url);

/** The page with what stands between its marks drawn anew. */
function drawn(page: string): string {
  return between(between(page, 'picture', `\`\`\`mermaid\n${statePicture()}\n\`\`\``), 'table', stepTable());
}

function between(page: string, name: string, text: string): string {
  const marks = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(\n<!-- /${name} -->)`);
  return page.replace(marks, (_whole, before: string, after: string) => `${before}${text}${after}`);
}

await writeFile(PAGE, drawn(await readFile(PAGE, 'utf8')));
