// The head of the desk: title, standing, fingerprint, and saving.

import { Link } from '@tanstack/react-router';
import { Button, Dropdown, Input } from 'antd';
import type { Questionnaire } from '#survey/questionnaire';
import { saveFile, saveTextFile } from '../../../platform/parts/save-text-file.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { FormHeadOf } from '../form/form-head.tsx';
import type { Reading } from '../reading/reading.ts';
import { ShortHash } from '../versions/short-hash.tsx';
import { conflictOf, type useVersionDraft, type Version } from '../versions/use-version-draft.ts';
import { VersionStanding } from '../versions/version-standing.tsx';
import type { VersionRow } from '../versions/versions-list.tsx';
import { outlineFileName } from './outline-file-name.ts';
import { useSaveKey } from './use-save-key.ts';
import { withScreeners } from './with-screeners.ts';

const WORDS = wordsOf({
  all: { zh: '全部问卷', en: 'All questionnaires' },
  title: { zh: '问卷名称', en: 'Name of the questionnaire' },
  number: { zh: '第 {n} 版，共 {all} 版', en: 'Version {n} of {all}' },
  hash: { zh: '指纹', en: 'Fingerprint' },
  unsaved: { zh: '有未保存的修改', en: 'Unsaved changes' },
  saved: { zh: '已保存', en: 'Saved' },
  save: { zh: '保存', en: 'Save' },
  saveKey: { zh: 'Ctrl+S', en: 'Ctrl+S' },
  titleMissing: { zh: '请填写问卷名称再保存', en: 'Give the questionnaire a name before saving' },
  tooLong: {
    zh: '文字超过 100 万字，无法保存。请只保留问卷部分。',
    en: 'The text is longer than a million characters and cannot be saved. Keep the questionnaire only.',
  },
  screeners: {
    zh: '在第一题前加入甄别题（电话类型、成年、居住满一年、不在公检法司工作）',
    en: 'Put screeners first (phone type, adult, a year here, not in police, prosecution, court or justice)',
  },
  more: { zh: '更多', en: 'More' },
  download: { zh: '下载文字（.txt）', en: 'Download the text (.txt)' },
  word: { zh: '下载 Word 表（审批、印刷）', en: 'Download the Word form (approval, paper)' },
  draftForm: { zh: '草稿，不是第 {n} 版', en: 'Draft: this is not version {n}' },
  foot: { zh: '第 {n} 版，指纹 {hash}', en: 'Version {n}, fingerprint {hash}' },
  print: { zh: '打印问卷', en: 'Print the questionnaire' },
});

/** As the server has it. */
const LONGEST_TEXT = 1_000_000;
const LONGEST_TITLE = 200;

interface DeskHeadProps {
  readonly version: Version;
  readonly versions: readonly VersionRow[];
  readonly draft: ReturnType<typeof useVersionDraft>;
  readonly isReadOnly: boolean;
  /** undefined until the text was read */
  readonly reading: Reading | undefined;
}

export function DeskHead({ version, versions, draft, isReadOnly, reading }: DeskHeadProps) {
  const say = useWords(WORDS);
  const { words, change, saving } = draft;
  const isRead = reading?.text === words.outlineText;
  const screened =
    reading && isRead && !isReadOnly ? withScreeners(reading.text, reading.questionnaire) : undefined;
  return (
    <header className="questionnaire-head">
      <div className="questionnaire-head-names">
        <Link to="/questionnaires">{say('all')}</Link>
        <Input
          className="questionnaire-title"
          aria-label={say('title')}
          value={words.title}
          maxLength={LONGEST_TITLE}
          readOnly={isReadOnly}
          onChange={(event) => change({ title: event.target.value })}
        />
        <p className="questionnaire-facts numbers">
          <span>{say('number', { n: version.number, all: versions.length })}</span>
          <VersionStanding version={version} />
          <span className="muted">
            {say('hash')} <ShortHash hash={version.hash} />
          </span>
          <FormHeadOf version={version} />
        </p>
      </div>
      {!isReadOnly && <Saving draft={draft} />}
      <MoreActs
        version={version}
        text={words.outlineText}
        questionnaire={isRead ? reading?.questionnaire : undefined}
        isUnsaved={draft.unsaved}
        screened={screened}
        onText={(outlineText) => change({ outlineText })}
      />
      {!conflictOf(saving.error) && <ProblemNote error={saving.error} />}
    </header>
  );
}

function Saving({ draft }: Pick<DeskHeadProps, 'draft'>) {
  const say = useWords(WORDS);
  const { words, unsaved, saving, save } = draft;
  const isTitled = words.title.trim() !== '';
  const isShort = words.outlineText.length <= LONGEST_TEXT;
  const canSave = unsaved && isTitled && isShort;
  useSaveKey(() => canSave && save());
  return (
    <div className="questionnaire-saving">
      <span className="questionnaire-unsaved" data-unsaved={unsaved} role="status">
        {say(unsaved ? 'unsaved' : 'saved')}
      </span>
      <Button
        type="primary"
        title={say('saveKey')}
        disabled={!canSave}
        loading={saving.isPending}
        onClick={save}
      >
        {say('save')}
      </Button>
      {!isTitled && <span className="questionnaire-refusal">{say('titleMissing')}</span>}
      {!isShort && <span className="questionnaire-refusal">{say('tooLong')}</span>}
    </div>
  );
}

interface MoreActsProps {
  readonly version: Version;
  readonly text: string;
  /** undefined until the text was read */
  readonly questionnaire: Questionnaire | undefined;
  readonly isUnsaved: boolean;
  /** the text with screeners before its first question, where it has none */
  readonly screened: string | undefined;
  readonly onText: (text: string) => void;
}

function MoreActs(props: MoreActsProps) {
  const say = useWords(WORDS);
  const { version, text, questionnaire, screened, onText } = props;
  const saveWord = useWordSaving(props);
  const addScreeners =
    screened === undefined
      ? []
      : [{ key: 'screeners', label: say('screeners'), onClick: () => onText(screened) }];
  const items = [
    ...addScreeners,
    {
      key: 'download',
      label: say('download'),
      onClick: () => saveTextFile(outlineFileName(version.title, version.number), text),
    },
    { key: 'word', label: say('word'), disabled: questionnaire === undefined, onClick: saveWord },
    { key: 'print', label: say('print'), onClick: () => window.print() },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button>{say('more')}</Button>
    </Dropdown>
  );
}

function useWordSaving({ version, questionnaire, isUnsaved }: MoreActsProps): () => Promise<void> {
  const say = useWords(WORDS);
  return async () => {
    if (!questionnaire) return;
    const { wordFile } = await import('../form/word-file.ts');
    const { title, number, hash, form: head } = version;
    const content = await wordFile({
      questionnaire: { ...questionnaire, title: questionnaire.title || title },
      head,
      remark: isUnsaved ? say('draftForm', { n: number }) : '',
      foot: isUnsaved ? '' : say('foot', { n: number, hash }),
    });
    saveFile(outlineFileName(title, number, 'docx'), content);
  };
}
