// A house without people gets one administrator, whose password is shown once, at the first start.
import { randomBytes } from 'node:crypto';
import sql from 'sql-template-tag';
import type { House } from './house.ts';
import { newId } from './identify.ts';
import { addOrganisation, addPerson, setRoles } from './people.store.ts';
import { hashPassword } from './sign-in.ts';

export async function hasPeople(house: House): Promise<boolean> {
  const found = await house.database.transaction('platform', 'system', (tx) =>
    tx.first(sql`select 1 from platform.person limit 1`),
  );
  return found !== undefined;
}

/** @returns the password, which is kept nowhere else */
export async function addFirstAdministrator(house: House): Promise<string> {
  const password = randomBytes(9).toString('base64url');
  const passwordHash = await hashPassword(password);
  const [organisationId, id] = [newId(), newId()];
  await house.database.transaction('platform', 'system', async (tx) => {
    const name = { zh: '平台', en: 'Authority' };
    await addOrganisation(tx, {
      id: organisationId,
      parentId: null,
      kind: 'authority',
      wing: 'platform',
      name,
      regionCode: null,
      path: [organisationId],
    });
    await addPerson(tx, { id, wing: 'platform', name: '管理员', signInName: 'admin', passwordHash });
    await setRoles(tx, id, 'platform', [{ organisationId, role: 'administrator' }]);
  });
  return password;
}
