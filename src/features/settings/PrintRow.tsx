import { Link } from '#parts/Link.tsx';
import { paths } from '#parts/paths.ts';
import { buttonClass } from '#ui/Button.tsx';
import { DataRow } from './DataRow.tsx';

/** The way to the packet and the CV. */
export function PrintRow() {
  return (
    <DataRow
      title="Print or mentor packet"
      actions={
        <Link className={buttonClass({})} to={paths.print.link()}>
          Choose and print
        </Link>
      }
    >
      One page to bring to a meeting, and a CV from what is done.
    </DataRow>
  );
}
