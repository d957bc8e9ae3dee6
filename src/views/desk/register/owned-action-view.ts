import type { RegisterCard } from '../../../domain/desk/register/register-card';
import type { FormProblem } from '../../form-problem';
import type { RawForm } from '../../status-fields';
import type { RegisterOptions } from './register-options';

export type OwnedActionCard = Extract<RegisterCard, { card: 'actionToOwner' | 'actionReminder' | 'ownerLeft' }>;

export interface OwnedActionOptions extends RegisterOptions {
  readonly problems?: readonly FormProblem[] | undefined;
  readonly typed?: RawForm | undefined;
  /** Asked for by the reader, so that nothing is news: no «you have been given». */
  readonly isShown?: boolean | undefined;
}
