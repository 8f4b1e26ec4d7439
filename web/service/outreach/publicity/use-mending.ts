// Puts other words in the place of one finding: what was written is saved first, then the server replaces and keeps which.
import type { Channel } from '#service/outreach';
import { type MaterialVersion, publicityEndpoints } from '#wire/service';
import { checkWording } from '#wording';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';

interface Written {
  readonly county: string;
  readonly version: MaterialVersion;
  readonly text: string;
  readonly channel: Channel;
  onDone(): void;
}

export interface MendWish {
  /** which of the findings in the text as it is written */
  readonly nth: number;
  readonly replacement: string;
}

export function useMending({ county, version, text, channel, onDone }: Written) {
  const params = { county, versionId: version.id };
  const saved = async () => {
    if (text === version.text && channel === version.channel) return version;
    const body = { revision: version.revision, channel, text };
    return call(publicityEndpoints.saveMaterialText, { params, body });
  };
  return useCommand<MendWish>({
    send: async (_id, { nth, replacement }) => {
      const wanted = checkWording(text)[nth];
      const { revision, findings } = await saved();
      const same = findings.findIndex(({ start, end }) => start === wanted?.start && end === wanted?.end);
      const finding = same < 0 ? nth : same;
      return call(publicityEndpoints.mendFinding, { params, body: { revision, finding, replacement } });
    },
    changes: [publicityEndpoints.material, publicityEndpoints.materials],
    onDone,
  });
}
