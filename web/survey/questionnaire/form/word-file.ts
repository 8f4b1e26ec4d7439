// The questionnaire as a Word file. Fetched only when somebody asks for one: the writer of Word files is large.
import { Packer } from 'docx';
import { type Paper, paperDocument } from '#survey/questionnaire/paper';

export function wordFile(paper: Paper): Promise<Blob> {
  return Packer.toBlob(paperDocument(paper));
}
