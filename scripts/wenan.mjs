#!/usr/bin/env node
// The command line of a checkout, `npx wenan …`: makes a fresh clone ready first, then runs cli/wenan.ts on the project's own Node.
process.argv.splice(2, 0, 'cli/wenan.ts');
await import('./prepare.mjs');
