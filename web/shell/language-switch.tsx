// Between Chinese and English, from the first screen on. Whoever is signed in finds the choice again elsewhere.
import { platformEndpoints } from '#wire';
import { call } from './call.ts';
import { useLanguage } from './language.tsx';
import { useMe } from './session.ts';

export function LanguageSwitch() {
  const { language, choose } = useLanguage();
  const me = useMe();
  const other = language === 'zh' ? 'en' : 'zh';
  const change = (): void => {
    choose(other);
    // The choice holds on this device even when the server cannot be told.
    if (me) call(platformEndpoints.setLanguage, { body: { language: other } }).catch(() => undefined);
  };
  return (
    <button type="button" className="language-switch" onClick={change} lang={other === 'zh' ? 'zh-CN' : 'en'}>
      {other === 'zh' ? '中文' : 'English'}
    </button>
  );
}
