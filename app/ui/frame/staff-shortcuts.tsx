import { paths } from '~/paths';
import { useDocument, type Viewer } from '../document';
import { useI18n } from '../i18n';
import { ShortcutList } from '../kit/shortcut-list';
import { navOf } from './nav';

/** Staff live in these pages all day: a number for each word of the navigation, "/" for the search; in the inbox, j and p. */
export function StaffShortcuts({ viewer }: { viewer: Viewer }) {
  const { t } = useI18n();
  const { here } = useDocument();
  const inbox = here.split('?')[0] === paths.visitQueue() ? ['j', 'p'] : [];
  const words = navOf(viewer).items.map(({ label }, index) => ({ key: String(index + 1), does: t(label) }));
  const page = inbox.map((key) => ({ key, does: t(`visitQueue:shortcut.${key}`) }));
  return <ShortcutList shortcuts={[...words, { key: '/', does: t('kit:shortcuts.search') }, ...page]} />;
}
