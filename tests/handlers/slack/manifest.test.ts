import { expect, test } from 'vitest'
import { scopes, slackManifest } from '#handlers/slack/manifest.ts'
import written from '#handlers/slack/manifest.json' with { type: 'json' }

test('the manifest to paste into Slack is the one the program expects', () => {
  expect(written).toEqual(slackManifest())
})

test('the manifest is one that Slack takes', () => {
  const { display_information: shown, settings, features } = slackManifest('https://passerelle.example/slack/events')
  expect(shown.description.length).toBeLessThanOrEqual(140)
  expect(shown.long_description.length).toBeGreaterThanOrEqual(174)
  expect(settings.socket_mode_enabled).toBe(false)
  expect(settings.interactivity).toHaveProperty('request_url')
  expect(features.slash_commands[0]).toHaveProperty('url')
  expect([...scopes].sort()).toEqual([...scopes])
})
