// Every key of every screen, from the table of keys.
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { KEYS, type KeyRow, keyName, keyOf, type Screen } from '../keys/keys.ts';
import { Key, KeyButton } from './key-button.tsx';
import { Sheet } from './sheet.tsx';

const WORDS = wordsOf({
  title: { zh: '按键说明', en: 'Keys' },
  ready: { zh: '取样本', en: 'Between units' },
  unit: { zh: '拨打之前', en: 'Before dialling' },
  call: { zh: '通话', en: 'On the call' },
  question: { zh: '提问', en: 'Questions' },
  ending: { zh: '结束访问', en: 'At the end' },
  outcomes: { zh: '拨打结果', en: 'Outcomes' },
  choosing: { zh: '原因、预约时间', en: 'Reasons, appointment times' },
  inField: {
    zh: '在文字框里：Enter 确认，Esc 返回；其他按键只用于打字。',
    en: 'In a text field: Enter confirms, Esc goes back; all other keys just type.',
  },
  close: { zh: '关闭', en: 'Close' },
});

const SHOWN = [
  'ready',
  'unit',
  'call',
  'question',
  'ending',
  'outcomes',
  'choosing',
] as const satisfies readonly Screen[];

export function HelpOverlay({ onClose }: { onClose(): void }) {
  const say = useWords(WORDS);
  return (
    <Sheet title={say('title')} isWide>
      <div className="help">
        {SHOWN.map((screen) => (
          <section key={screen}>
            <h3>{say(screen)}</h3>
            <dl>
              {KEYS[screen].map((row) => (
                <HelpRow key={row.command} row={row} />
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="muted">{say('inField')}</p>
      <div className="sheet-actions">
        <KeyButton hint={keyOf('help', 'close')} onPress={onClose}>
          {say('close')}
        </KeyButton>
      </div>
    </Sheet>
  );
}

function HelpRow({ row }: { readonly row: KeyRow }) {
  const text = useText();
  const names = row.shown === undefined ? row.keys.map(keyName) : [row.shown];
  return (
    <div>
      <dt>
        {names.map((name) => (
          <Key key={name} name={name} />
        ))}
      </dt>
      <dd>{text(row.words)}</dd>
    </div>
  );
}
