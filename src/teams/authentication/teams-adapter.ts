import { CloudAdapterBase, type Activity, type InvokeResponse, type TurnContext } from 'botbuilder';
import type { AuthenticateRequestResult } from 'botframework-connector';

/** The SDK's adapter without its HTTP part: runs one turn for an activity that has been let in. */
export class TeamsAdapter extends CloudAdapterBase {
  /**
   * Resolves with what an invoke answers, undefined for all else. Rejects when the turn fails and no `onTurnError` is
   * set.
   */
  process(
    authenticated: AuthenticateRequestResult,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authenticated, activity, logic);
  }
}
