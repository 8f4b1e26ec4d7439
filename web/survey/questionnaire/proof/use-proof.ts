// The proof of what is written, a moment behind the reading; undefined while there is none, or nothing to prove.
import { useEffect, useRef, useState } from 'react';
import { isUsable, type Questionnaire } from '#survey/questionnaire';
import { LatestOnly } from '../reading/latest-only.ts';
import type { Reading } from '../reading/reading.ts';
import type { Proof } from './proof.ts';

const PAUSE_MS = 300;

export function useProof(reading: Reading | undefined): Proof | undefined {
  const [proof, setProof] = useState<Proof>();
  const prover = useRef<LatestOnly<Questionnaire, Proof>>(undefined);
  const questionnaire = reading && isUsable(reading.findings) ? reading.questionnaire : undefined;
  useEffect(() => {
    const worker = new Worker(new URL('./prove-worker.ts', import.meta.url), { type: 'module' });
    const made = new LatestOnly<Questionnaire, Proof>(worker, setProof);
    prover.current = made;
    return () => made.stop();
  }, []);
  useEffect(() => {
    if (!questionnaire) return;
    const soon = setTimeout(() => prover.current?.ask(questionnaire), PAUSE_MS);
    return () => clearTimeout(soon);
  }, [questionnaire]);
  return questionnaire ? proof : undefined;
}
