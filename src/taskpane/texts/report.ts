import type { Words } from './language';
import { report as chinese } from './zh-CN/report';

/** The words of the report page, in whatever language. */
export type ReportTexts = Words<typeof chinese>;

/** What the report's page says; in a file of its own, as it comes with its page. */
export const report: ReportTexts = chinese;
