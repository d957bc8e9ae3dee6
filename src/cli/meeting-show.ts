import { readMeetingRecord } from '../app/read-meeting-record';
import { keyOf } from '../domain/group';
import type { Command } from './command';
import { describeMeeting } from './describe-meeting';
import { exitCode } from './exit-code';
import { findGroup } from './find-group';

export const meetingShow: Command = {
  name: 'meeting show',
  arguments: ['<group>', '[<meeting>]'],
  summary: 'Show a meeting: its times, its steps, who was asked, and what became of each area.',
  details: 'The latest meeting, or the one with the id, such as 2026-11-24-0900. No reply is shown, only that it came.',
  options: {
    tenant: { type: 'string', value: '<id>', help: 'Which tenant, when several have a group with this id.' },
    json: { type: 'boolean', help: 'As JSON, for programs.' },
  },
  async run(input, context) {
    const [groupId = '', meetingId] = input.arguments;
    const services = context.open();
    const found = await findGroup(services.groups, groupId, input.text('tenant'));
    if (!found.ok) {
      context.err(`${found.problem}\n`);
      return exitCode.failed;
    }
    const { group } = found.revision;
    const record = await readMeetingRecord(services, keyOf(group), meetingId);
    if (record === undefined) {
      const which = meetingId === undefined ? 'meeting yet' : `meeting ${JSON.stringify(meetingId)}`;
      context.err(`The group "${group.id}" has no ${which}.\n`);
      return exitCode.failed;
    }
    context.out(input.isSet('json') ? `${JSON.stringify(record, undefined, 2)}\n` : describeMeeting(record, group));
    return exitCode.done;
  },
};
