// Asks before something is done that cannot simply be undone: says what it means, and stays open with the reason when refused.

import type { UseMutationResult } from '@tanstack/react-query';
import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';

const WORDS = wordsOf({ cancel: { zh: '取消', en: 'Cancel' } });

interface ConfirmActProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly act: string;
  readonly isDangerous?: boolean;
  /** false while something that must be said is missing */
  readonly isReady?: boolean;
  readonly command: Pick<UseMutationResult<unknown, Error, void>, 'mutate' | 'isPending' | 'error' | 'reset'>;
  readonly onClose: () => void;
}

/** The parent closes it when the command is done. */
export function ConfirmAct({
  isOpen,
  title,
  children,
  act,
  isDangerous,
  isReady = true,
  command,
  onClose,
}: ConfirmActProps) {
  const say = useWords(WORDS);
  const close = (): void => {
    command.reset();
    onClose();
  };
  return (
    <Modal
      open={isOpen}
      title={title}
      onCancel={close}
      onOk={() => command.mutate()}
      okText={act}
      cancelText={say('cancel')}
      okButtonProps={{ danger: isDangerous ?? false, disabled: !isReady }}
      confirmLoading={command.isPending}
      destroyOnHidden
    >
      {children}
      <ProblemNote error={command.error} />
    </Modal>
  );
}
