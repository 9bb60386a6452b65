import { manifestWords } from '#prompts/copy/fr/slack/manifest-words.ts'

/** Bot scopes, all of them used; a missing one is named at start. */
export const scopes = [
  'channels:history',
  'channels:read',
  'chat:write',
  'commands',
  'files:read',
  'files:write',
  'groups:history',
  'groups:read',
  'im:history',
  'im:write',
  'users:read',
] as const

/** What Slack tells of: `message.groups` are those of private channels. The scopes to read history cover them. */
const events = ['app_home_opened', 'member_joined_channel', 'message.channels', 'message.groups'] as const

/**
 * The app's manifest, as api.slack.com takes it. Without an address the app uses Socket Mode;
 * with one, Slack sends signed requests there.
 */
export function slackManifest(requestUrl?: string): SlackManifest {
  return manifestFor(requestUrl)
}

export type SlackManifest = ReturnType<typeof manifestFor>

function manifestFor(requestUrl: string | undefined) {
  const url = requestUrl === undefined ? {} : { url: requestUrl }
  const requests = requestUrl === undefined ? {} : { request_url: requestUrl }
  const { name, description, longDescription, command, background } = manifestWords
  return {
    display_information: { name, description, long_description: longDescription, background_color: background },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: true },
      bot_user: { display_name: name, always_online: true },
      slash_commands: [
        {
          command: '/passerelle',
          ...url,
          description: command.description,
          usage_hint: command.hint,
          should_escape: false,
        },
      ],
    },
    oauth_config: { scopes: { bot: [...scopes] } },
    settings: {
      event_subscriptions: { ...requests, bot_events: [...events] },
      interactivity: { is_enabled: true, ...requests },
      org_deploy_enabled: false,
      socket_mode_enabled: requestUrl === undefined,
      token_rotation_enabled: false,
    },
  }
}
