import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Act, refusalOf } from '@zorgpaden/domain/permissions';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { actorOf, SessionStore } from '../../sessions';

/** What there is for the whole country, for who may see it: nothing for anybody else. */
@Component({
  selector: 'zp-nation-links',
  imports: [RouterLink],
  template: `
    @if (links().length > 0) {
      <h2>{{ words().coalitions.nation }}</h2>
      <ul>
        @for (link of links(); track link.path) {
          <li>
            <a [routerLink]="link.path">{{ link.text }}</a>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 28px;
      margin: 0 0 28px;
      padding: 0;
      list-style: none;
    }

    li {
      padding: 4px 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NationLinks {
  private readonly texts = inject(WorkspaceTexts);
  private readonly session = inject(SessionStore);

  protected readonly words = this.texts.words;
  protected readonly links = computed(() => {
    const { clientData, contactPersons, people, trail, securityEvents } = this.words();
    const all: readonly { act: Act; path: string; text: string }[] = [
      { act: ['people', 'list-all'], path: '/beheer/mensen', text: people.nation.toNation },
      {
        act: ['client-data', 'list'],
        path: '/beheer/clientgegevens',
        text: clientData.list.toList,
      },
      {
        act: ['contact-person', 'list-objections'],
        path: '/beheer/bezwaren',
        text: contactPersons.objections.title,
      },
      {
        act: ['organisation', 'read'],
        path: '/organisaties',
        text: this.words().organisations.title,
      },
      {
        act: ['reorganisation', 'manage'],
        path: '/beheer/herindelingen',
        text: this.words().reorganisations.title,
      },
      { act: ['trail', 'read-all'], path: '/geschiedenis', text: trail.toNation },
      {
        act: ['security-event', 'list'],
        path: '/beheer/aanmeldingen',
        text: securityEvents.toNation,
      },
    ];
    const actor = actorOf(this.session.user());
    return all
      .filter(({ act }) => refusalOf(actor, act) === null)
      .map(({ path, text }) => ({ path: this.texts.root() + path, text }));
  });
}
