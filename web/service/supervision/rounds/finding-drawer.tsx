// One unit of a round, opened beside the list; an objection is answered here, with the marks kept or changed.
import { Drawer } from 'antd';
import { INSPECTION_STANDINGS } from '#service/supervision';
import type { InspectionVisit } from '#wire/service';
import { useText } from '../../../shell/language.tsx';
import { useMay } from '../../../shell/session.ts';
import type { Round } from '../round-page.tsx';
import { AnswerForm } from './answer-form.tsx';
import { Finding } from './finding.tsx';
import { PlannedActs } from './planned-acts.tsx';

interface Props {
  readonly county: string;
  readonly round: Round;
  readonly visit: InspectionVisit;
  onClose(): void;
}

export function FindingDrawer({ county, round, visit, onClose }: Props) {
  const text = useText();
  const may = useMay();
  const { label, explanation } = INSPECTION_STANDINGS[visit.standing];
  return (
    <Drawer open title={text(visit.unit.name)} size="large" onClose={onClose}>
      <div className="inspection-finding" data-finding={visit.standing}>
        <p className="muted">
          {text(label)}: {text(explanation)}
        </p>
        <Finding county={county} criteria={round.criteria} visit={visit} />
        {visit.standing === 'planned' && may('inspection.run') && (
          <PlannedActs county={county} visitId={visit.id} />
        )}
        {visit.standing === 'objected' && may('inspection.run') && (
          <AnswerForm county={county} criteria={round.criteria} visit={visit} />
        )}
      </div>
    </Drawer>
  );
}
