import type { SheetSketch } from '../../support/workbook';
import * as arrangements from './arrangements';
import * as departments from './departments';
import * as project from './project';
import * as provinces from './provinces';

/** A form as somebody publishes it, with what must be read of it. */
export interface Layout { readonly sketch: SheetSketch; readonly digest: string }

const pair = (sketch: SheetSketch, digest: string): Layout => ({ sketch, digest });

export const layouts: readonly Layout[] = [
  pair(project.nationalProject, project.nationalProjectDigest),
  pair(project.sichuanProject, project.sichuanProjectDigest),
  pair(project.chongqingProject, project.chongqingProjectDigest),
  pair(provinces.yunnan, provinces.yunnanDigest),
  pair(provinces.hubei, provinces.hubeiDigest),
  pair(provinces.hebei, provinces.hebeiDigest),
  pair(provinces.liaoning, provinces.liaoningDigest),
  pair(provinces.neimenggu, provinces.neimengguDigest),
  pair(provinces.jiangsu, provinces.jiangsuDigest),
  pair(departments.nationalDepartment, departments.nationalDepartmentDigest),
  pair(departments.hunanIndicators, departments.hunanIndicatorsDigest),
  pair(departments.guangdong, departments.guangdongDigest),
  pair(departments.shaanxi, departments.shaanxiDigest),
  pair(arrangements.unlabelled, arrangements.unlabelledDigest),
  pair(arrangements.executionInside, arrangements.executionInsideDigest),
  pair(arrangements.transfer, arrangements.transferDigest),
  pair(arrangements.turned, arrangements.turnedDigest),
];
