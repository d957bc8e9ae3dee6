import { describe, expect, it } from '@jest/globals';
import { samples } from './samples';
import { stores } from './stores';

const { tenantId, personId } = samples;
const other = '00000000-0000-0000-0000-0000000000ab';
const kari = { tenantId, id: personId(4), name: 'Kari Nordmann', signInName: 'kari@kommune.example' };

describe.each(stores)('directory $name', ({ open }) => {
  it('adds what is learnt to what was known', async () => {
    const { directory } = open();
    expect(await directory.person(tenantId, kari.id)).toBeUndefined();
    await directory.learnPerson(kari);
    const chat = { serviceUrl: 'https://smba.example/', conversationId: 'a:1' };
    await directory.learnPerson({ tenantId, id: kari.id, name: undefined, language: 'nn', ...chat });
    const all = { ...kari, language: 'nn', ...chat };
    expect(await directory.person(tenantId, kari.id)).toEqual(all);
    expect(await directory.bySignInName(tenantId, 'Kari@Kommune.example')).toEqual(all);
  });

  it('loses nothing when two events tell of the same person at once', async () => {
    const { directory } = open();
    await Promise.all([
      directory.learnPerson({ tenantId, id: kari.id, name: kari.name }),
      directory.learnPerson({ tenantId, id: kari.id, signInName: kari.signInName }),
      directory.learnPerson({ tenantId, id: kari.id, language: 'en' }),
    ]);
    expect(await directory.person(tenantId, kari.id)).toEqual({ ...kari, language: 'en' });
    expect((await directory.bySignInName(tenantId, kari.signInName))?.id).toBe(kari.id);
  });

  it('does not answer to a sign-in name that was given up', async () => {
    const { directory } = open();
    await directory.learnPerson(kari);
    await directory.learnPerson({ ...kari, signInName: 'kari.hansen@kommune.example' });
    expect(await directory.bySignInName(tenantId, kari.signInName)).toBeUndefined();
    expect((await directory.bySignInName(tenantId, 'kari.hansen@kommune.example'))?.id).toBe(kari.id);
  });

  it('gives a sign-in name to the person who has it now, and leaves it there', async () => {
    const { directory } = open();
    const next = { tenantId, id: personId(5), name: 'Kari Ny', signInName: kari.signInName };
    await directory.learnPerson(kari);
    await directory.learnPerson(next);
    await directory.learnPerson({ tenantId, id: kari.id, language: 'nn' });
    expect(await directory.bySignInName(tenantId, kari.signInName)).toEqual(next);
    await directory.learnPerson({ ...kari, signInName: 'kari2@kommune.example' });
    expect(await directory.bySignInName(tenantId, kari.signInName)).toEqual(next);
  });

  it('keeps tenants apart and knows no case in ids', async () => {
    const { directory } = open();
    await directory.learnPerson(kari);
    expect(await directory.person(other, kari.id)).toBeUndefined();
    expect(await directory.bySignInName(other, kari.signInName)).toBeUndefined();
    expect(await directory.person(tenantId.toUpperCase(), kari.id.toUpperCase())).toEqual(kari);
  });

  it('gives all people of one tenant, and nothing else that is known of it', async () => {
    const { directory } = open();
    const guest = { tenantId, id: personId(5), name: 'Gjest' };
    await directory.learnPerson(kari);
    await directory.learnPerson(guest);
    await directory.learnPerson({ ...kari, tenantId: other });
    await directory.learnTeam({ tenantId, id: '19:team', serviceUrl: 'https://smba.example/', channels: [] });
    const people = (await directory.people(tenantId)) ?? [];
    expect(people.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual([kari, guest]);
    expect(await directory.people(personId(9))).toEqual([]);
  });

  it('finds a guest by a sign-in name that no key could hold as it is', async () => {
    const { directory } = open();
    const signInName = 'ola_firma.example#ext#@kommune.example';
    await directory.learnPerson({ tenantId, id: personId(6), signInName });
    expect((await directory.bySignInName(tenantId, signInName))?.id).toBe(personId(6));
  });

  it('adds and renames channels, and removes only those named', async () => {
    const { directory } = open();
    const id = '19:team/with#odd?chars@thread.tacv2';
    const learn = (channels: { id: string; name?: string }[], removed?: string[], name?: string) =>
      directory.learnTeam({ tenantId, id, name, serviceUrl: 'https://smba.example/', channels }, removed);
    expect(await directory.team(tenantId, id)).toBeUndefined();
    await learn([{ id }, { id: 'b', name: 'Beredskap' }], [], 'Kommunen');
    await learn([{ id: 'c', name: 'Møter' }]);
    await learn([{ id: 'b', name: 'Samordning' }, { id: 'c' }]);
    expect(await directory.team(tenantId, id)).toEqual({
      tenantId,
      id,
      name: 'Kommunen',
      serviceUrl: 'https://smba.example/',
      channels: [{ id }, { id: 'b', name: 'Samordning' }, { id: 'c', name: 'Møter' }],
    });
    await learn([], ['b', 'unknown']);
    expect((await directory.team(tenantId, id))?.channels.map((channel) => channel.id)).toEqual([id, 'c']);
  });
});
