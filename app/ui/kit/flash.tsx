import type { FlashWord } from '../document';
import { PostButton } from './post-button';

const tones = { success: 'good', warning: 'warn', error: 'bad' } as const;

/** What was just done, on the page that follows, and the act that takes it back. The frame shows it. */
export function Flash({ kind, text, undo }: FlashWord) {
  return (
    <div className={`notice flash ${tones[kind]}`} role="status">
      <p>
        <strong>{text}</strong>
      </p>
      {undo && <PostButton {...undo} quiet slim />}
    </div>
  );
}
