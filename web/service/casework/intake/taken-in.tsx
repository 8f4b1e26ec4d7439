// What to tell whoever sent the matter: its number, and the code with which it can be followed. Shown only this once.
import { Button } from 'antd';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { type LostPhoto, LostPhotos, type PhotoSubject } from './lost-photos.tsx';

const WORDS = wordsOf({
  title: { zh: '已登记', en: 'Taken in' },
  number: { zh: '编号', en: 'Number' },
  code: { zh: '查询码', en: 'Code' },
  tell: {
    zh: '请把编号和查询码告诉反映人：凭这两样可以在居民页面查进度、补充、撤回、评价。查询码只显示这一次；您见过它，所以用它作的评价要经回访确认才计入考核。',
    en: 'Tell the sender both: with them the matter can be followed, added to, withdrawn and rated on the residents’ page. The code is shown only this once; as you have seen it, a rating given with it counts once a caller-back has confirmed it.',
  },
  heldBack: {
    zh: '这件事说的是谁还要核实，或者说的就是您的单位，已直接交县里。办理过程不给登记的人和本单位看，免得传到被反映的人那里；您可以随时看收件回执。',
    en: 'Whom this is about has yet to be made out, or it is about your own office: it went straight to the county. What becomes of it is not shown to whoever took it in, nor to their office, so that it does not come to those concerned; your receipt can be opened at any time.',
  },
  open: { zh: '打开这一件', en: 'Open it' },
  receipt: { zh: '看收件回执', en: 'Open the receipt' },
  next: { zh: '再登记一件', en: 'Take in another' },
});

export interface TakenMatter {
  readonly number: string;
  readonly code: string;
  readonly isInSight: boolean;
  readonly subject: PhotoSubject;
  readonly lost: readonly LostPhoto[];
}

interface TakenInProps {
  readonly taken: TakenMatter;
  readonly onOpen: () => void;
  readonly onNext: () => void;
}

export function TakenIn({ taken, onOpen, onNext }: TakenInProps) {
  const say = useWords(WORDS);
  return (
    <section className="card taken-in" role="status">
      <h1>{say('title')}</h1>
      <dl className="case-facts taken-in-facts">
        <div>
          <dt>{say('number')}</dt>
          <dd className="numbers" data-number>
            {taken.number}
          </dd>
        </div>
        <div>
          <dt>{say('code')}</dt>
          <dd className="numbers" data-code>
            {taken.code}
          </dd>
        </div>
      </dl>
      <p>{say('tell')}</p>
      <LostPhotos subject={taken.subject} lost={taken.lost} />
      {!taken.isInSight && <p data-held-back>{say('heldBack')}</p>}
      <div className="case-step-buttons">
        <Button type="primary" autoFocus onClick={onNext}>
          {say('next')}
        </Button>
        <Button onClick={onOpen}>{say(taken.isInSight ? 'open' : 'receipt')}</Button>
      </div>
    </section>
  );
}
