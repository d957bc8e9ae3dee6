import type { Action } from '../../../domain/action';
import type { Case } from '../../../domain/desk/case';
import type { Entry } from '../../../domain/desk/entry';
import type { Language } from '../../../domain/language';
import type { MeetingArea } from '../../../domain/meeting';
import { isUnconfirmed } from '../../../domain/desk/upward/questions-of';
import type { SummaryFact } from '../../../domain/summary/summary-fact';
import { dayText } from '../../dates';
import { say } from '../../words';

/** What a draft says of something that happened: plain text, for the chair to change. */
export function factText(fact: SummaryFact, language: Language): string {
  switch (fact.kind) {
    case 'area':
      return areaText(fact.area, language);
    case 'agenda':
      return fact.outcome;
    case 'action':
      return actionText(fact.action, fact.change, language);
    case 'entry':
      return entryText(fact.entry, language);
    case 'case':
      return caseText(fact.about, fact.change, language);
  }
}

function areaText({ reply }: MeetingArea, language: Language): string {
  if (reply === undefined) return '';
  const { text, challenges } = reply.content;
  return lines([text, challenges === '' ? '' : say(language, 'summaryFact.challenges', { text: challenges })]);
}

function actionText({ text, owner, due, createdOn }: Action, change: 'new' | 'done', language: Language): string {
  const who = owner?.name ?? '';
  if (change === 'done') return say(language, 'summaryFact.done', { text: dashed([text, who]) });
  const by = due === undefined ? '' : say(language, 'summaryFact.due', { day: dayText(due, language, createdOn) });
  return dashed([text, [who, by].filter((part) => part !== '').join(', ')]);
}

function entryText(entry: Entry, language: Language): string {
  switch (entry.kind) {
    case 'note':
      return entry.text;
    case 'advice': {
      const text = entry.isAgainst ? say(language, 'summaryFact.against', { text: entry.text }) : entry.text;
      return lines([
        text,
        ...entry.ownWays.filter((own) => own.text !== '').map((own) => `${own.area.name}: ${own.text}`),
      ]);
    }
    case 'decision':
      return lines([
        entry.text,
        entry.authority === '' ? '' : say(language, 'summaryFact.authority', { text: entry.authority }),
        entry.confirmedAt === undefined ? say(language, 'summaryFact.unconfirmed', { name: entry.decidedBy.name }) : '',
      ]);
  }
}

function caseText({ question, answers, raisedAt }: Case, change: 'sentUp' | 'answered', language: Language): string {
  const day = raisedAt.slice(0, 10);
  const answer = answers.at(-1);
  if (change === 'answered' && answer !== undefined) {
    const { kind, by, text, passedTo, recordedBy } = answer;
    const said = say(language, `summaryFact.answer.${kind}`, { name: by.name, to: passedTo?.name ?? '' });
    const { name } = by;
    const told = isUnconfirmed(answer)
      ? say(language, 'summaryFact.told', { recorder: recordedBy?.name ?? '', name })
      : '';
    return lines([text === '' ? said : `${said} ${text}`, told]);
  }
  if (question === undefined) return '';
  const due =
    question.due === undefined
      ? ''
      : say(language, 'summaryFact.answerBy', { day: dayText(question.due, language, day) });
  return lines([say(language, `summaryFact.sentUp.${question.what}`, { name: question.to.name }), question.text, due]);
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

function dashed(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' – ');
}
