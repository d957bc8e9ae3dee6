import { setAway } from '../../app/set-away';
import type { Ports } from '../../app/ports/ports';
import type { LocalDate } from '../../domain/calendar';
import { awayCard } from '../../views/away-card';
import { awayField } from '../../views/away-field';
import { awayFormCard } from '../../views/away-form-card';
import { backCard } from '../../views/back-card';
import { parseDay } from '../../views/parse-day';
import { planAnswer } from '../../views/plan-answer';
import type { Answer, Turn } from '../turn';

/** Somebody says that they are away, or back: everybody for themselves, so there is nobody to refuse. */
export async function pressAway(
  ports: Ports,
  turn: Turn,
  press: { readonly verb: 'away' | 'back'; readonly form: unknown },
): Promise<Answer> {
  const { language } = turn;
  if (press.verb === 'back') return sayAway(ports, turn, undefined);
  const form = parseDay(press.form, awayField);
  if (!form.ok) return awayFormCard({ language, problems: form.problems, typed: typedOf(form.typed) });
  return sayAway(ports, turn, form.day);
}

/** Stores it and shows who is asked instead. */
export async function sayAway(ports: Ports, { sender, language }: Turn, until: LocalDate | undefined): Promise<Answer> {
  const by = { id: sender.personId, name: sender.name };
  const result = await setAway(ports, sender.tenantId, by, until);
  if (result.kind === 'back') return backCard(language);
  if (result.kind === 'refused') {
    const { timeZone, today } = result;
    const refused = planAnswer({ refused: result.why }, { language, timeZone, today });
    return awayFormCard({ language, refused });
  }
  const { until: last, today, areas, leads } = result;
  return awayCard({ language, today, until: last, areas, leads });
}

function typedOf(typed: object): Record<string, string> {
  const texts = Object.entries(typed).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts);
}
