import { groupsLedFrom } from '../app/desk/groups-led-from';
import type { Ports } from '../app/ports/ports';
import { dayIn } from '../domain/calendar';
import { awayFormCard } from '../views/away-form-card';
import { helpCard } from '../views/help-card';
import { parseAwayDate } from '../views/parse-away-date';
import { say } from '../views/words';
import { follow, following } from './follow';
import { messageId } from './message-id';
import { readLanguage } from './person-language';
import { showAssignForm } from './presses/press-assign';
import { sayAway } from './presses/press-away';
import { readCommand } from './read-command';
import { groupsHere, runCommand } from './run-command';
import { setUpHere } from './set-up-here';
import { setQuietHours } from './set-quiet-hours';
import { showSummary } from './show-summary';
import { sentence, type Answer, type Turn } from './turn';

/** Answers a written message; undefined when the answer is a message that is on its way by itself. */
export async function answerText(ports: Ports, turn: Turn, text: string): Promise<Answer | undefined> {
  const { command, argument } = readCommand(text);
  switch (command) {
    case undefined:
      return help(ports, turn, text === '' ? undefined : say(turn.language, 'reply.notUnderstood'));
    case 'help':
    case 'hello':
      return help(ports, turn, undefined);
    case 'language':
      return setLanguage(ports, turn, argument);
    case 'away':
      return goAway(ports, turn, argument);
    case 'back':
      return turn.sender.isPersonal ? sayAway(ports, turn, undefined) : sentence(turn, 'reply.personalOnly');
    case 'quiet':
      return setQuietHours(ports, turn, argument);
    case 'setup':
      return turn.sender.isPersonal ? runCommand(ports, turn, command, argument) : setUpHere(ports, turn);
    case 'follow':
      return follow(ports, turn);
    case 'following':
      return following(ports, turn);
    case 'assignment':
      return showAssignForm(ports, turn, { caseId: messageId(turn.sender), text: argument });
    case 'summary':
      return showSummary(ports, turn);
    default:
      return runCommand(ports, turn, command, argument);
  }
}

/** `borte til fredag`: the day may be written in many ways; without one that can be read, the form asks for it. */
async function goAway(ports: Ports, turn: Turn, argument: string): Promise<Answer> {
  if (!turn.sender.isPersonal) return sentence(turn, 'reply.personalOnly');
  const groups = turn.groups ?? (await groupsHere(ports, turn.sender));
  const today = dayIn(groups[0]?.group.timeZone ?? 'Europe/Oslo', ports.clock.now());
  const until = parseAwayDate(argument, today);
  if (until === undefined) return awayFormCard({ language: turn.language, notUnderstood: argument });
  return sayAway(ports, turn, until);
}

async function help(ports: Ports, turn: Turn, lead: string | undefined): Promise<Answer> {
  const { sender, language } = turn;
  const groups = turn.groups ?? (await groupsHere(ports, sender));
  const scope = sender.isPersonal ? 'personal' : 'channel';
  const led = sender.isPersonal ? await groupsLedFrom(ports, sender.tenantId, sender.personId) : [];
  const leads = groups.some(({ roles }) => roles.leads);
  return helpCard({ language, leads, givesTasks: led.length > 0, scope, lead });
}

async function setLanguage(ports: Ports, turn: Turn, argument: string): Promise<Answer> {
  const language = readLanguage(argument);
  if (language === undefined) return sentence(turn, 'reply.languageHow');
  await ports.directory.learnPerson({ tenantId: turn.sender.tenantId, id: turn.sender.personId, language });
  return sentence({ language }, 'reply.languageSet');
}
