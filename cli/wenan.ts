// The command line of a checkout: office chores as single commands. It knows the commands, not what they do.
import { COMMANDS, type CommandName } from './commands.ts';

const [name, ...args] = process.argv.slice(2);

if (name !== undefined && isCommand(name)) process.exitCode = await COMMANDS[name].run(args);
else {
  console.log(['用法 / usage: npx wenan COMMAND [OPTIONS]', '', ...summaries()].join('\n'));
  process.exitCode = name === undefined || name === 'help' || name === '--help' ? 0 : 2;
}

function isCommand(text: string): text is CommandName {
  return Object.hasOwn(COMMANDS, text);
}

function summaries(): string[] {
  return Object.entries(COMMANDS).map(
    ([command, { summary }]) => `  ${command.padEnd(12)} ${summary.zh} / ${summary.en}`,
  );
}
