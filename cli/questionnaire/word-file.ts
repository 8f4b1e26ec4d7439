// A questionnaire as the bytes of a Word file.
import { Packer } from 'docx';
import { paperDocument } from '#survey/questionnaire/paper';
import type { Headed } from './targets.ts';

export function wordFile(headed: Headed): Promise<Buffer> {
  return Packer.toBuffer(paperDocument({ ...headed, remark: '', foot: '' }));
}
