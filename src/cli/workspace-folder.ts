import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findWorkspace } from '../load/find.ts';
import { Failure } from './failure.ts';

/** The folder of the workspace: the one named, else the nearest upward that has a `jc.yaml` or `data/jc.yaml`. */
export function workspaceFolder(data: string | undefined, cwd: string): string {
  if (data === undefined) {
    const found = findWorkspace(cwd);
    if (found !== undefined) return found;
    throw new Failure({
      zh: '从这里往上没有找到jc.yaml或data/jc.yaml。请到数据文件夹里运行，或写明文件夹：jc check 文件夹',
      en: 'No jc.yaml or data/jc.yaml here or in any folder above. Run jc in the data folder, or name it: jc check FOLDER',
    });
  }
  const folder = resolve(cwd, data);
  const found = [folder, join(folder, 'data')].find((one) => existsSync(join(one, 'jc.yaml')));
  if (found !== undefined) return found;
  throw new Failure({ zh: `“${data}”里没有jc.yaml`, en: `There is no jc.yaml in "${data}"` });
}
