// Asks before unsaved words are left behind, inside the house and out of it.
import { useBlocker } from '@tanstack/react-router';
import { Modal } from 'antd';
import { useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  title: { zh: '还有没保存的修改', en: 'There are unsaved changes' },
  body: { zh: '离开后，没保存的修改就没有了。', en: 'They are lost when you leave.' },
  stay: { zh: '留下', en: 'Stay' },
  leave: { zh: '不保存，离开', en: 'Leave without saving' },
});

export function LeavingGuard({ isUnsaved }: { readonly isUnsaved: boolean }) {
  const say = useWords(WORDS);
  const blocker = useBlocker({
    shouldBlockFn: () => isUnsaved,
    enableBeforeUnload: () => isUnsaved,
    withResolver: true,
  });
  return (
    <Modal
      open={blocker.status === 'blocked'}
      title={say('title')}
      okText={say('stay')}
      onOk={() => blocker.reset?.()}
      cancelText={say('leave')}
      cancelButtonProps={{ danger: true, onClick: () => blocker.proceed?.() }}
      onCancel={() => blocker.reset?.()}
    >
      {say('body')}
    </Modal>
  );
}
