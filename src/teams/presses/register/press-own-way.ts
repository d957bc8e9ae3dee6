import type { Ports } from '../../../app/ports/ports';
import { updateEntry } from '../../../app/register/update-entry';
import type { Entry } from '../../../domain/desk/entry';
import { mayChangeEntry } from '../../../domain/desk/register/change-entry';
import { setOwnWay } from '../../../domain/desk/register/set-own-way';
import { areasOn, namedArea } from '../../../domain/group';
import type { CardPress } from '../../../views/card-press';
import { ownWayCard, parseOwnWay } from '../../../views/desk/register/own-way-card';
import { sentence, type Answer, type Turn } from '../../turn';
import type { Registrar } from './as-one-of';
import { drawReceipt } from './draw-receipt';
import { entryRefusal } from './entry-refusal';

/** An area's own way of following the advice: the form, and what was filled in. */
export async function pressOwnWay(
  ports: Ports,
  turn: Turn,
  registrar: Registrar,
  press: Extract<CardPress, { verb: 'entry.ownWay' | 'entry.saveOwnWay' }>,
): Promise<Answer> {
  const { key, press: by, options } = registrar;
  const where = { id: press.entryId, meetingId: press.meetingId };
  const found = await ports.desk.find(key, 'entry', where.id, where.meetingId);
  const entry = found?.value;
  if (entry?.kind !== 'advice') return sentence(turn, 'reply.refused.badCard');
  const areas = areasFor(registrar, entry);
  if (areas.length === 0) return { text: await entryRefusal(ports, turn, registrar, 'notYourArea', entry) };
  if (press.verb === 'entry.ownWay') return ownWayCard(entry, areas, options);
  const form = parseOwnWay(press.form, areas);
  if ('problems' in form) return ownWayCard(entry, areas, { ...options, problems: form.problems, typed: press.form });
  const result = await updateEntry(ports, key, where, (now) => setOwnWay(now, form.way, by));
  if (result.kind === 'unknown') return sentence(turn, 'reply.refused.badCard');
  if (result.kind === 'refused') {
    return { text: await entryRefusal(ports, turn, registrar, result.why, result.entry) };
  }
  return drawReceipt(ports, registrar, result.entry);
}

/** All areas of today for whoever may change the advice itself; one's own for anybody else. */
function areasFor({ group, press, today }: Registrar, entry: Entry) {
  const all = areasOn(group, today).map((area) => namedArea(area, today));
  return mayChangeEntry(entry, press) ? all : all.filter(({ id }) => press.areaIds.includes(id));
}
