/** What the pane shows below its toolbar. */
export type Page = 'main' | 'report' | 'settings' | 'help';
