import type { Ports } from '../../../app/ports/ports';
import { changeGroup } from '../../../app/setup/change-group';
import { readGroupOutline } from '../../../app/setup/read-group-outline';
import type { OutlineState } from '../../../app/setup/outline-home';
import { teamChannels } from '../../../app/setup/team-channels';
import { teamPeople } from '../../../app/setup/team-people';
import { dayIn } from '../../../domain/calendar';
import type { CardPress } from '../../../views/card-press';
import { say } from '../../../views/words';
import type { SetupVerb, SetupView } from '../../../views/setup-press';
import { drawGroupMenu } from '../../draw-group-menu';
import { sentence, type Answer, type Turn } from '../../turn';
import { asHolder } from '../as-holder';
import type { Holder } from '../with-right';
import { keepCard } from '../keep-card';
import { pressId } from '../press-id';
import { drawPart } from './draw-part';
import { knownPeople } from './known-people';
import type { OutlineSession, Shown } from './outline-session';
import { pressOutline } from './press-outline';

type Press = Extract<CardPress, { verb: SetupVerb }>;

/** A button of the card that changes a group: for those who may, in their own chat. */
export function pressGroup(ports: Ports, turn: Turn, press: Press): Promise<Answer> {
  const asked = { groupId: press.target.id, right: 'changeGroup', refusal: 'reply.chairOnly' } as const;
  return asHolder(ports, turn, asked, async (holder) => {
    if (press.verb === 'setup.create') return sentence(turn, 'reply.refused.badCard');
    const session = await sessionOf(ports, turn, press, holder);
    const answer = await (press.verb === 'setup.show'
      ? session.draw(press.view, session.state)
      : pressOutline(turn, press, session));
    if ('card' in answer) keepCard(ports, turn, answer);
    return answer;
  });
}

async function sessionOf(
  ports: Ports,
  turn: Turn,
  press: Press,
  { group, key, by, now }: Holder,
): Promise<OutlineSession> {
  const { tenantId } = group;
  const [stored, roster, met, channels] = await Promise.all([
    ports.groups.find(key),
    teamPeople(ports, tenantId, group.channel.teamId),
    knownPeople(ports, tenantId, press.form),
    teamChannels(ports, group),
  ]);
  const state = { outline: await readGroupOutline(ports, group), version: stored?.value.revision ?? 0 };
  const team = { ...roster, met, channels };
  return {
    state,
    team,
    takenIds: group.areas.map(({ id }) => id.toLowerCase()),
    today: dayIn(group.timeZone, now),
    saved: [say(turn.language, 'setup.saved')],
    check: () => [],
    save: (shown, change) => changeGroup(ports, key, { shown, by, pressId: pressId(turn.sender, press), change }),
    draw: (view, is, shown) => draw(ports, turn, { groupId: group.id, team }, view, is, shown),
    over: () => Promise.resolve(sentence(turn, 'reply.noGroup')),
  };
}

async function draw(
  ports: Ports,
  turn: Turn,
  { groupId, team }: { readonly groupId: string; readonly team: OutlineSession['team'] },
  view: SetupView,
  { outline, version }: OutlineState,
  shown: Shown = {},
): Promise<Answer> {
  const { language, sender } = turn;
  if (view === 'menu' || view === 'review' || view === 'resume') {
    return drawGroupMenu(ports, { tenantId: sender.tenantId, groupId }, language, shown.told);
  }
  const target = { kind: 'group', id: groupId } as const;
  const { people, channels } = team;
  return drawPart(view, { ...{ target, outline, version, language, people, channels, ...shown } });
}
