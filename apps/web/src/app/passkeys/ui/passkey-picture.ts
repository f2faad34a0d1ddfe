import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** How a passkey is made, for who never did: press, show that it is you, done. */
@Component({
  selector: 'zp-passkey-picture',
  template: `
    <figure role="img" [attr.aria-label]="words().label">
      <div>
        <svg viewBox="0 0 96 96" aria-hidden="true" focusable="false">
          <rect class="soft" x="10" y="16" width="76" height="52" rx="6" />
          <path d="M4 76h88M38 68v8M58 68v8" />
          <rect class="full" x="26" y="34" width="44" height="16" rx="8" />
          <path class="hand" d="M54 44v22l6-5 5 12 6-3-5-11h8z" />
        </svg>
        <span>{{ words().press }}</span>
      </div>
      <div>
        <svg viewBox="0 0 96 96" aria-hidden="true" focusable="false">
          <rect class="soft" x="24" y="6" width="48" height="84" rx="9" />
          <path d="M42 13h12" />
          <path
            d="M36 52a12 12 0 0 1 24 0v6M41 66c1-4 1-8 1-13a6 6 0 0 1 12 0c0 7 0 12-3 17M48 53c0 8 0 14-2 19M36 60c0 2 0 4-1 5"
          />
        </svg>
        <span>{{ words().unlock }}</span>
      </div>
      <div>
        <svg viewBox="0 0 96 96" aria-hidden="true" focusable="false">
          <circle class="soft" cx="48" cy="48" r="36" />
          <path class="tick" d="M31 49l12 12 23-25" />
        </svg>
        <span>{{ words().done }}</span>
      </div>
    </figure>
  `,
  styles: `
    figure {
      display: grid;
      grid-template-columns: repeat(3, 1fr);
      gap: 12px;
      max-width: 420px;
      margin: 0 0 20px;
      text-align: center;
    }
    svg {
      display: block;
      width: 100%;
      max-width: 96px;
      margin: 0 auto 6px;
      fill: none;
      stroke: currentColor;
      stroke-width: 3;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    span {
      font-size: 0.9375rem;
    }
    .soft {
      fill: var(--card);
    }
    .full {
      fill: var(--accent);
      stroke: var(--accent);
    }
    .hand {
      fill: var(--paper, var(--card));
    }
    .tick {
      stroke: var(--good);
      stroke-width: 7;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasskeyPicture {
  private readonly texts = inject(WorkspaceTexts);
  protected readonly words = computed(() => this.texts.words().passkeys.picture);
}
