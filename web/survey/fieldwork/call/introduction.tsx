// What is said first: the questionnaire's own introduction, or a neutral one. It names who calls, and that answering is
// voluntary and confidential; it says nothing of what anybody would like to hear.

import type { Questionnaire } from '#survey/questionnaire';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ReadAloud } from '../frame/spoken.tsx';

const WORDS = wordsOf({
  who: {
    zh: '您好！我是{organisation}的访问员，正在进行一项电话调查：{title}。',
    en: 'Good day! I am an interviewer of {organisation}. We are carrying out a telephone survey: {title}.',
  },
  voluntary: {
    zh: '您的号码是随机抽取的。参加完全自愿，任何一题都可以不回答，也可以随时结束。',
    en: 'Your number was drawn at random. Taking part is voluntary: you may leave out any question and stop at any time.',
  },
  confidential: {
    zh: '您的回答会保密，只用于统计，不会和您的号码一起公布。回答没有对错之分。',
    en: 'Your answers are confidential, are used for statistics only, and are never published with your number. There are no right or wrong answers.',
  },
  duration: { zh: '大约需要十分钟，现在方便吗？', en: 'It takes about ten minutes. Is this a good time?' },
});

interface Props {
  readonly questionnaire: Questionnaire;
  readonly survey: { readonly title: string; readonly organisationName: string };
}

export function Introduction({ questionnaire, survey }: Props) {
  const say = useWords(WORDS);
  const { title, organisationName: organisation } = survey;
  const paragraphs = questionnaire.introduction?.split('\n') ?? [
    say('who', { organisation, title }),
    say('voluntary'),
    say('confidential'),
    say('duration'),
  ];
  return (
    <ReadAloud of="introduction">
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </ReadAloud>
  );
}
