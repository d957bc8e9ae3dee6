import { DateTime } from 'luxon';
import { cardParts } from '../../simulator/connector/card-parts';
import type { PressOutcome } from '../../simulator/connector/invoke-answer';
import type { JsonObject } from '../../simulator/connector/json-object';
import type { Message } from '../../simulator/connector/message';
import type { Person } from '../../simulator/connector/person';
import type { Filled } from '../../simulator/connector/press-data';
import type { Meeting } from '../../src/domain/meeting';
import { levels, type Level } from '../../src/domain/status-reply';
import type { CardTag } from '../bot/card-tags';
import type { Stage } from '../year/stage';
import { pressTwice } from './press-twice';

type AreaTag = Extract<CardTag, { areaId: string }>;
const minuteMs = 60_000;
const styles = {
  normal: { inTime: 46, unchanged: 22, late: 8, corrected: 9, afterReminder: 7, silent: 8 },
  day: { inTime: 50, unchanged: 24, late: 8, corrected: 4, afterReminder: 8, silent: 6 },
  night: { inTime: 24, unchanged: 20, late: 4, corrected: 0, afterReminder: 12, silent: 40 },
} as const;
const phrases = ['Stabil drift', 'Noe sykefravær', 'Vikarer er på plass', 'Forsinket leveranse', 'Stengt vei i sør'];

/** Those who are asked for their area: in time, unchanged, late, corrected, after a reminder, or not at all. */
export class Coordinators {
  readonly #asked = new Set<string>();
  readonly #waiting = new Map<string, Message>();
  readonly #levels = new Map<string, Level>();
  #texts = 0;

  constructor(private readonly stage: Stage) {}

  async onCard(message: Message, person: Person, tag: AreaTag): Promise<void> {
    const id = [tag.meetingId, tag.areaId, person.id].join(' ');
    const stored = await this.stage.storage.meetings.meeting(this.stage.key, tag.meetingId);
    if (!tag.isForm || this.#asked.has(id) || stored === undefined) return;
    this.#asked.add(id);
    const meeting = stored.value;
    const { chance } = this.stage;
    const style = chance.pick(styles[this.#mood(meeting)], 'style', id);
    const times = timesOf(meeting, this.stage.clock.nowMs);
    const draw = (from: number, to: number) => chance.between(from, Math.max(from + minuteMs, to), 'when', id);
    if (style === 'silent') return;
    if (style === 'afterReminder') {
      this.#waiting.set(id, message);
      return;
    }
    const isLate = style === 'late';
    const atMs = isLate ? draw(times.deadlineMs + minuteMs, times.lateMs) : this.#awake(draw, times, meeting);
    this.#plan(atMs, message, person, tag, style === 'unchanged');
    if (style === 'corrected')
      this.#plan(draw(times.startMs + 5 * minuteMs, times.lateMs), message, person, tag, false);
  }

  onReminder(person: Person, tag: AreaTag): void {
    const id = [tag.meetingId, tag.areaId, person.id].join(' ');
    const message = this.#waiting.get(id);
    if (message === undefined) return;
    this.#waiting.delete(id);
    const atMs = this.stage.clock.nowMs + this.stage.chance.between(1, 15, 'reminded', id) * minuteMs;
    this.#plan(atMs, message, person, tag, false);
  }

  #mood({ rhythm, startsAt }: Meeting): keyof typeof styles {
    if (rhythm === undefined || rhythm === 'normal') return 'normal';
    const { hour } = DateTime.fromISO(startsAt, { zone: 'Europe/Oslo' });
    return hour < 7 || hour >= 23 ? 'night' : 'day';
  }

  /** People answer by day; in a faster rhythm whenever they do. */
  #awake(
    draw: (from: number, to: number) => number,
    { nowMs, deadlineMs }: ReturnType<typeof timesOf>,
    meeting: Meeting,
  ): number {
    const atMs = draw(nowMs + 2 * minuteMs, deadlineMs - minuteMs);
    const at = DateTime.fromMillis(atMs, { zone: 'Europe/Oslo' });
    if (meeting.rhythm !== 'normal' || (at.hour >= 7 && at.hour < 22)) return atMs;
    const morning = at.set({ hour: 10, minute: at.minute }).toMillis();
    return morning > nowMs && morning < deadlineMs ? morning : atMs;
  }

  #plan(atMs: number, message: Message, person: Person, tag: AreaTag, isUnchanged: boolean): void {
    const what = ['answer', tag.meetingId, tag.areaId, person.key, atMs].join(' ');
    this.stage.agenda.add(atMs, what, () =>
      this.stage.act(what, () => this.#answer(message, person, tag, isUnchanged)),
    );
  }

  async #answer(
    message: Message,
    person: Person,
    tag: AreaTag,
    isUnchanged: boolean,
  ): Promise<PressOutcome | undefined> {
    const { stage } = this;
    const known = await stage.storage.directory.person(person.tenantId, person.id);
    if ((known?.awayUntil ?? '') >= stage.clock.now().slice(0, 10)) return undefined;
    const actor = stage.teams.as(person.key);
    if (has(actor.sees(message), 'status.edit')) await actor.presses(message, 'status.edit');
    const card = actor.sees(message);
    if (!has(card, 'status.send') || message.deletedAt !== undefined) {
      stage.facts.tooLate += 1;
      return undefined;
    }
    const noChange = isUnchanged && has(card, 'status.noChange');
    this.#texts += 1;
    const phrase = phrases[Math.floor(stage.chance.of('phrase', this.#texts) * phrases.length)] ?? '';
    const text = `${phrase} (${this.#texts})`;
    const filled: Filled = noChange ? {} : { level: this.#levelOf(tag), text };
    const twice = stage.chance.of('twice', text) < 0.1;
    const verb = noChange ? 'status.noChange' : 'status.send';
    const outcome = twice
      ? await pressTwice(stage.teams, person, message, verb, filled)
      : await actor.presses(message, verb, filled);
    if (outcome.card !== undefined && has(outcome.card, 'status.edit')) {
      const { meetingId, areaId } = tag;
      const told = { meetingId, areaId, personId: person.id, at: stage.clock.now(), twice };
      stage.facts.receipts.push({ ...told, text: noChange ? undefined : text });
    } else {
      stage.facts.refuse(outcome.text ?? 'another card');
      if (twice) stage.facts.surprises.push(`${stage.clock.now()} a press that was delivered twice has no receipt`);
    }
    return outcome;
  }

  #levelOf({ areaId }: AreaTag): Level {
    const before = this.#levels.get(areaId) ?? 'normal';
    const moves = this.stage.chance.of('level', this.#texts) < 0.3;
    const next = moves ? this.stage.chance.pick({ normal: 6, strained: 3, critical: 1 }, 'to', this.#texts) : before;
    this.#levels.set(areaId, levels.includes(next) ? next : before);
    return next;
  }
}

function timesOf(meeting: Meeting, nowMs: number) {
  const startMs = Date.parse(meeting.startsAt);
  const isNormal = meeting.rhythm === 'normal';
  return {
    nowMs,
    startMs,
    deadlineMs: Date.parse(meeting.deadline),
    lateMs: startMs + (isNormal ? 180 : 20) * minuteMs,
  };
}

function has(card: JsonObject, verb: string): boolean {
  return cardParts(card).some(({ action }) => action['verb'] === verb);
}
