// The server killed at random moments under fieldwork, and what was lost, doubled or mixed up: it must be nothing.
import { machine } from './figures.ts';
import { type KillReport, killUnderFieldwork } from './kill-run.ts';

export async function benchKill(args: readonly string[]): Promise<void> {
  const kills = Number(args[0] ?? 200);
  console.log(
    `kill — ${machine()}\n${kills} kills at random moments, every tenth takes PostgreSQL along (kill -9 of all)\n`,
  );
  const report = await killUnderFieldwork({
    kills,
    interviewers: 12,
    onKill: (nth) => nth % 20 === 0 && console.log(`  ${nth} kills`),
  });
  print(report);
}

function print(report: KillReport): void {
  console.log(
    `\nmessages acknowledged ${report.acknowledged}, of them kept ${report.acknowledged - report.lost.length}, lost ${report.lost.length}`,
  );
  console.log(
    `units given out ${report.unitsTaken}, with two interviewers at once ${report.sharedUnits.length}`,
  );
  console.log(
    `interviews completed ${report.completed}, counted by the places ${report.counted}, units with two of them ${report.doubleInterviews}`,
  );
  console.log(
    `events in the chain ${report.chainLength}, ${report.chainFault === null ? 'the chain holds' : report.chainFault}`,
  );
  const isClean =
    report.lost.length + report.sharedUnits.length + report.doubleInterviews === 0 &&
    report.completed === report.counted &&
    report.chainFault === null;
  console.log(isClean ? 'nothing lost, nothing doubled' : 'NOT CLEAN');
  if (!isClean) process.exitCode = 1;
}
