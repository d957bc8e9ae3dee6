import type { Ports } from '../../../app/ports/ports';
import { checkOutline } from '../../../app/setup/check-outline';
import { createGroup } from '../../../app/setup/create-group';
import { newGroup } from '../../../app/setup/new-group';
import type { OutlineState } from '../../../app/setup/outline-home';
import { saveSetup } from '../../../app/setup/save-setup';
import { isInTeam } from '../../../app/setup/is-in-team';
import { teamPeople } from '../../../app/setup/team-people';
import type { GroupKey } from '../../../domain/identifiers';
import { isGuestAccount } from '../../../domain/is-guest-account';
import { mayFinish } from '../../../domain/setup/may-finish';
import { partOf, type OutlineProblem } from '../../../domain/setup/outline-problem';
import { mainParts, settingsParts, type Setup, type SetupPart } from '../../../domain/setup/setup';
import type { CardPress } from '../../../views/card-press';
import { reviewCard } from '../../../views/setup/review-card';
import { setupEntryCard } from '../../../views/setup/setup-entry-card';
import { pickedName } from '../../../views/setup/picked-name';
import type { SetupVerb, SetupView } from '../../../views/setup-press';
import { pressId } from '../press-id';
import { sentence, type Answer, type Turn } from '../../turn';
import { drawPart } from './draw-part';
import { knownPeople } from './known-people';
import type { OutlineSession, Shown } from './outline-session';
import { pressOutline } from './press-outline';
import { staleNotice } from './stale-notice';

type Press = Extract<CardPress, { verb: SetupVerb }>;

/** A button of the card in a channel that sets up its group: for everybody in the team. */
export async function pressDraft(ports: Ports, pressed: Turn, press: Press): Promise<Answer> {
  const { sender } = pressed;
  const key = { tenantId: sender.tenantId, groupId: press.target.id };
  const stored = await ports.desk.find(key, 'setup', 'setup');
  if (stored === undefined) return sentence(pressed, 'reply.refused.badCard');
  const setup = stored.value;
  const roster = await teamPeople(ports, sender.tenantId, setup.team.id);
  const place = { tenantId: sender.tenantId, teamId: setup.team.id };
  if (!(await isInTeam(ports, roster, place, sender.personId))) return sentence(pressed, 'setup.notInTeamYourself');
  const account =
    roster.people.find(({ id }) => id === sender.personId) ??
    (await ports.directory.person(sender.tenantId, sender.personId));
  if (account !== undefined && isGuestAccount(account)) return sentence(pressed, 'setup.guestYourself');
  const turn = { ...pressed, language: setup.outline.language };
  if (press.verb === 'setup.create') return create(ports, turn, key, { setup, press, roster });
  if (setup.state !== 'open') return drawEntry(ports, key);
  const team = { ...roster, met: await knownPeople(ports, sender.tenantId, press.form) };
  const session = sessionOf(ports, turn, key, { setup, press, roster: team });
  return press.verb === 'setup.show' ? session.draw(press.view, session.state) : pressOutline(turn, press, session);
}

interface Context {
  readonly setup: Setup;
  readonly press: Press;
  readonly roster: OutlineSession['team'];
}

function sessionOf(ports: Ports, turn: Turn, key: GroupKey, context: Context): OutlineSession {
  const { setup, press, roster } = context;
  const by = { id: turn.sender.personId, name: turn.sender.name };
  return {
    state: setup,
    team: roster,
    takenIds: [],
    today: undefined,
    saved: [],
    check: (outline) => problemsOf({ ...setup, outline }),
    save: (shown, change) => saveSetup(ports, key, { shown, by, pressId: pressId(turn.sender, press), change }),
    draw: (view, state, shown) => Promise.resolve(draw(turn, key, context, view, state, shown)),
    over: () => drawEntry(ports, key),
  };
}

function problemsOf(setup: Setup): readonly OutlineProblem[] {
  const checked = checkOutline(newGroup('ny', setup), setup.outline);
  return checked.ok ? [] : checked.problems;
}

function draw(
  turn: Turn,
  key: GroupKey,
  { setup, roster }: Context,
  view: SetupView,
  state: OutlineState,
  shown: Shown = {},
): Answer {
  const { outline, version } = state;
  const options = {
    ...{ outline, version, people: roster.people, offeredTo: setup.offeredTo, ...shown },
    target: { kind: 'setup', id: key.groupId } as const,
    language: outline.language,
  };
  const problems = problemsOf({ ...setup, outline });
  const asked = view === 'resume' ? resumed(setup, problems) : view;
  if (asked === 'review' || asked === 'menu' || asked === 'resume') {
    return reviewCard({
      ...options,
      problems,
      mayFinish: mayFinish({ ...setup, outline }, { id: turn.sender.personId }),
    });
  }
  if (asked !== 'settings') return drawPart(asked, options);
  return drawPart(asked, { ...options, problems: problems.filter(({ field }) => isSetting(partOf(field))) });
}

function isSetting(part: SetupPart): boolean {
  return settingsParts.some((one) => one === part);
}

/** Where somebody goes on: at the beginning, else at the first part that is not finished, else looking it over. */
function resumed({ changedBy }: Setup, problems: readonly OutlineProblem[]): SetupView {
  if (changedBy === undefined) return 'times';
  const open = problems.map(({ field }) => partOf(field));
  return mainParts.find((part) => open.includes(part)) ?? 'review';
}

/** The card as it stands in the channel. */
async function drawEntry(ports: Ports, key: GroupKey): Promise<Answer> {
  const setup = (await ports.desk.find(key, 'setup', 'setup'))?.value;
  if (setup === undefined) return sentence({ language: 'nb' }, 'reply.refused.badCard');
  const { tenantId, groupId } = setup;
  const group = groupId === undefined ? undefined : (await ports.groups.find({ tenantId, groupId }))?.value.group;
  const chair = group && (await ports.directory.person(tenantId, group.chair));
  return setupEntryCard(setup, { setupId: key.groupId, group, chairName: chair?.name });
}

async function create(ports: Ports, turn: Turn, key: GroupKey, context: Context): Promise<Answer> {
  const { press, setup } = context;
  const { sender, pressedId, language } = turn;
  const person = await ports.directory.person(sender.tenantId, sender.personId);
  const copy = pressedId === undefined ? undefined : { conversationId: sender.conversationId, activityId: pressedId };
  const result = await createGroup(ports, key, {
    shown: press.verb === 'setup.create' ? press.r : 0,
    by: { id: sender.personId, name: sender.name, signInName: person?.signInName },
    copy,
  });
  switch (result.kind) {
    case 'created':
    case 'over':
      return drawEntry(ports, key);
    case 'notYours': {
      const { chair } = setup.outline;
      const name = chair === undefined ? (setup.offeredTo?.name ?? '') : pickedName(chair, language);
      return sentence(turn, 'setup.notYours', { chair: name });
    }
    case 'stale': {
      const told = staleNotice(result.setup.changedBy?.name, language);
      return draw(turn, key, { ...context, setup: result.setup }, 'review', result.setup, { told });
    }
    case 'wrong':
      return draw(turn, key, { ...context, setup: result.setup }, 'review', result.setup);
  }
}
