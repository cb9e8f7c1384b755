/** How and where an answer is shown. */
export interface View {
  /** Only the asker sees it; it then offers to be shared. */
  readonly private: boolean;
  /** The command that made it and its options as typed, for the buttons that run it again; null for chat. */
  readonly run: { readonly command: string; readonly options: ReadonlyMap<string, string> } | null;
  /** The first row to show, from 0. */
  readonly offset: number;
  /** Whether the question stands above the answer already (a reply to a message shows it). */
  readonly questionVisible: boolean;
  /** Ids of the registered commands by name, for clickable mentions; empty where unknown. */
  readonly commandIds: ReadonlyMap<string, string>;
}

/** A public answer to a message in a chat. */
export const IN_CHAT: View = {
  private: false,
  run: null,
  offset: 0,
  questionVisible: true,
  commandIds: new Map(),
};
