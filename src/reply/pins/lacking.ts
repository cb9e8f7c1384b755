/** A permission of Discord's that pinning needs. */
export type Right = 'view' | 'send' | 'send-in-threads' | 'embed' | 'history' | 'pin';

/** Which permissions are missing, and whose. */
export interface Lacking {
  readonly member: readonly Right[];
  readonly bot: readonly Right[];
  /** Whether somebody without Pin Messages has Manage Messages, which was enough until February 2026. */
  readonly oldRight: boolean;
}
