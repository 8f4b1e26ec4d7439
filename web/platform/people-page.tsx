// People and the organisations they work in: who may do what, and the state of their sign-in.

import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { platformEndpoints } from '#wire';
import { useWords, wordsOf } from '../shell/language.tsx';
import { ProblemNote } from '../shell/problem-note.tsx';
import { asking } from '../shell/queries.ts';
import './people/people.css';
import { OrganisationPane } from './people/organisation-pane.tsx';
import { PeopleTable } from './people/people-table.tsx';
import { PersonDrawer } from './people/person-drawer.tsx';

const WORDS = wordsOf({
  title: { zh: '人员与机构', en: 'People and organisations' },
  search: { zh: '按姓名或用户名查找', en: 'Search by name' },
  add: { zh: '添加人员', en: 'Add a person' },
});

const SIZE = 50;

interface PeopleSearch {
  readonly page?: number | undefined;
  readonly search?: string | undefined;
  readonly organisation?: string | undefined;
}

export function PeoplePage() {
  const say = useWords(WORDS);
  const address = useSearch({ from: '/office/people' });
  const navigate = useNavigate();
  const { page = 1, search, organisation } = address;
  const query = { page, size: SIZE, search, organisationId: organisation };
  const { data, error, isFetching } = useQuery({
    ...asking(platformEndpoints.people, { query }),
    placeholderData: (before) => before,
  });
  const go = (wanted: PeopleSearch): void => void navigate({ to: '/people', search: wanted });
  return (
    <section className="people">
      <header className="people-head">
        <h1>{say('title')}</h1>
        <NameSearch present={search} onSearch={(wanted) => go({ organisation, search: wanted })} />
        <AddPerson organisationId={organisation} />
      </header>
      <OrganisationPane chosen={organisation} onChoose={(wanted) => go({ search, organisation: wanted })} />
      <div className="people-list">
        <ProblemNote error={error} />
        <PeopleTable
          people={data?.rows ?? []}
          total={data?.total ?? 0}
          page={page}
          size={SIZE}
          isWaiting={isFetching && !data}
          onPage={(wanted) => go({ ...address, page: wanted })}
        />
      </div>
    </section>
  );
}

interface NameSearchProps {
  readonly present: string | undefined;
  readonly onSearch: (wanted: string | undefined) => void;
}

function NameSearch({ present, onSearch }: NameSearchProps) {
  const say = useWords(WORDS);
  return (
    <Input.Search
      key={present ?? ''}
      className="people-search"
      aria-label={say('search')}
      placeholder={say('search')}
      defaultValue={present ?? ''}
      maxLength={60}
      allowClear
      onSearch={(text) => onSearch(text.trim() || undefined)}
    />
  );
}

function AddPerson({ organisationId }: { readonly organisationId: string | undefined }) {
  const say = useWords(WORDS);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {say('add')}
      </Button>
      <PersonDrawer isOpen={isOpen} organisationId={organisationId} onClose={() => setOpen(false)} />
    </>
  );
}
