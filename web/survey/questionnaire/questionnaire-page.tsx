// One questionnaire: its text on the left, what the text says on the right, and its versions.

import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { questionnaireEndpoints } from '#wire/survey';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import './questionnaire-page.css';
import { VersionDesk } from './desk/version-desk.tsx';

const ROUTE = '/office/questionnaires/$questionnaireId';

export function QuestionnairePage() {
  const { questionnaireId } = useParams({ from: ROUTE });
  const { version } = useSearch({ from: ROUTE });
  const found = useQuery(asking(questionnaireEndpoints.questionnaire, { params: { questionnaireId } }));
  const newestFirst = found.data?.versions.toSorted((left, right) => right.number - left.number) ?? [];
  const versionId = version ?? newestFirst[0]?.id;
  if (found.error) return <ProblemNote error={found.error} />;
  if (!found.data || !versionId) return <Skeleton active />;
  return <VersionLoaded key={versionId} versionId={versionId} versions={newestFirst} />;
}

interface VersionLoadedProps {
  readonly versionId: string;
  readonly versions: Parameters<typeof VersionDesk>[0]['versions'];
}

function VersionLoaded({ versionId, versions }: VersionLoadedProps) {
  const version = useQuery(asking(questionnaireEndpoints.version, { params: { versionId } }));
  if (version.data) return <VersionDesk version={version.data} versions={versions} />;
  return version.error ? <ProblemNote error={version.error} /> : <Skeleton active />;
}
