// A new questionnaire from the text an office has: pasted, from a file, or the example of 2023.

import { useNavigate } from '@tanstack/react-router';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { readOutline, yunjiQuestionnaireText } from '#survey/questionnaire';
import { questionnaireEndpoints } from '#wire/survey';
import { FileButton } from '../../../platform/parts/file-button.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { newId } from '../../../shell/new-id.ts';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { decodeText } from '../../sampling/files/decode-text.ts';
import './new-questionnaire.css';
import { wordInPage } from './word-in-page.ts';

const WORDS = wordsOf({
  heading: { zh: '新建问卷', en: 'New questionnaire' },
  title: { zh: '名称', en: 'Name' },
  titleHint: { zh: '不填则用问卷自己的标题。', en: "Left empty, the questionnaire's own title is taken." },
  untitled: { zh: '未命名问卷', en: 'Untitled questionnaire' },
  text: { zh: '问卷文字', en: 'Text of the questionnaire' },
  textHint: {
    zh: '从 Word、WPS 或网页复制后粘贴，整份文件也可以：程序会找出问卷部分。之后还可以随意修改。',
    en: 'Copy it from Word, WPS or a web page and paste it; a whole document will do: the questionnaire in it is found. All of it can be changed later.',
  },
  file: { zh: '打开文件（Word .docx、.txt）', en: 'Open a file (Word .docx, .txt)' },
  example: {
    zh: '用示例：云集 2023 年问卷（附件1，含甄别题）',
    en: 'Use the example: Yunji 2023 (annex 1, with screeners)',
  },
  read: {
    zh: '读到 {questions} 题；{findings} 处需要看。',
    en: '{questions} questions read; {findings} places to look at.',
  },
  create: { zh: '建立', en: 'Create' },
  cancel: { zh: '取消', en: 'Cancel' },
  opened: { zh: '已打开“{name}”（{encoding}）', en: '"{name}" opened ({encoding})' },
  word: { zh: '已打开 Word 文件“{name}”', en: 'The Word file "{name}" was opened' },
  leftOut: {
    zh: '已打开 Word 文件“{name}”；{tables} 张只供填写的表没有读入',
    en: 'The Word file "{name}" was opened; {tables} tables that are only to be filled in were left out',
  },
  zip: {
    zh: '“{name}”不是 Word 文件（.docx），或已损坏。请打开它，全选复制，再粘贴到下面。',
    en: '"{name}" is no Word file (.docx), or a damaged one. Open it, copy everything and paste it below.',
  },
  'not-text': {
    zh: '“{name}”不是文本文件，或编码已损坏。请用记事本另存为 UTF-8，或直接复制粘贴文字。',
    en: '"{name}" is no text file, or its encoding is broken. Save it as UTF-8 with Notepad, or copy and paste the text.',
  },
  'too-large': {
    zh: '“{name}”超过 5 MB。请只复制问卷部分。',
    en: '"{name}" is larger than 5 MB. Copy the questionnaire only.',
  },
});

export function NewQuestionnaire({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(WORDS);
  const [title, setTitle] = useState('');
  const [outlineText, setOutlineText] = useState('');
  const adding = useAdding();
  const create = (): void =>
    adding.mutate({ title: title.trim() || titleIn(outlineText) || say('untitled'), outlineText });
  return (
    <Modal
      open
      width={760}
      style={{ top: 40 }}
      title={say('heading')}
      okText={say('create')}
      cancelText={say('cancel')}
      confirmLoading={adding.isPending}
      onOk={create}
      onCancel={onClose}
    >
      <div className="new-questionnaire">
        <label className="field" htmlFor="new-questionnaire-title">
          {say('title')}
          <Input
            id="new-questionnaire-title"
            value={title}
            maxLength={200}
            placeholder={titleIn(outlineText)}
            onChange={(event) => setTitle(event.target.value)}
          />
          <span className="field-hint">{say('titleHint')}</span>
        </label>
        <TextSources onText={setOutlineText} />
        <label className="field" htmlFor="new-questionnaire-text">
          {say('text')}
          <Input.TextArea
            id="new-questionnaire-text"
            rows={11}
            value={outlineText}
            onChange={(event) => setOutlineText(event.target.value)}
          />
          <span className="field-hint">{say('textHint')}</span>
        </label>
        {outlineText !== '' && <ReadAtOnce text={outlineText} />}
        <ProblemNote error={adding.error} />
      </div>
    </Modal>
  );
}

function useAdding() {
  const navigate = useNavigate();
  // One more identifier than a command has: it stays with the dialogue, so a second try is the same version.
  const [versionId] = useState(newId);
  return useCommand<{ title: string; outlineText: string }>({
    send: (id, words) => call(questionnaireEndpoints.addQuestionnaire, { body: { id, versionId, ...words } }),
    changes: [questionnaireEndpoints.questionnaires],
    onDone: (questionnaireId) =>
      navigate({ to: '/questionnaires/$questionnaireId', params: { questionnaireId } }),
  });
}

// The reader is asked only for texts that it reads in a blink.
function titleIn(text: string): string {
  return text.length > 100_000 ? '' : readOutline(text).questionnaire.title.slice(0, 200);
}

function ReadAtOnce({ text }: { readonly text: string }) {
  const say = useWords(WORDS);
  if (text.length > 100_000) return null;
  const { questionnaire, findings } = readOutline(text);
  return (
    <p className="muted numbers" role="status">
      {say('read', { questions: questionnaire.questions.length, findings: findings.length })}
    </p>
  );
}

function TextSources({ onText }: { readonly onText: (text: string) => void }) {
  const say = useWords(WORDS);
  const [told, setTold] = useState<{ readonly words: string; readonly isRefused: boolean }>();
  const openWord = async (name: string, bytes: Uint8Array): Promise<void> => {
    const opened = await wordInPage(bytes);
    if (opened.ok) onText(opened.text);
    const words = opened.ok
      ? say(opened.leftOut === 0 ? 'word' : 'leftOut', { name, tables: opened.leftOut })
      : say(opened.why, { name });
    setTold({ words, isRefused: !opened.ok });
  };
  const open = async (file: File): Promise<void> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const decoded = decodeText(bytes);
    if (!decoded.ok && decoded.why === 'zip') return openWord(file.name, bytes);
    if (decoded.ok) onText(decoded.text);
    setTold(
      decoded.ok
        ? { words: say('opened', { name: file.name, encoding: decoded.encoding }), isRefused: false }
        : { words: say(decoded.why, { name: file.name }), isRefused: true },
    );
  };
  return (
    <div className="new-questionnaire-sources">
      <FileButton words={say('file')} accept=".docx,.txt,.md,text/plain" onFile={open} />
      <Button onClick={() => onText(yunjiQuestionnaireText())}>{say('example')}</Button>
      {told && <p className={told.isRefused ? 'problem-note' : 'muted'}>{told.words}</p>}
    </div>
  );
}
