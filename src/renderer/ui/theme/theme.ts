import {
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type MantineTheme,
} from '@mantine/core'

/** Ten shades for Mantine's own arithmetic; what is seen comes from tokens.css. */
const spruce: MantineColorsTuple = [
  '#e0eee8',
  '#c4ddd3',
  '#a3cbbc',
  '#7fcab3',
  '#4f9f89',
  '#38836f',
  '#1f6352',
  '#1c5a4b',
  '#184f42',
  '#123c32',
]

/** One height and one size of type for every input of one line. */
function inputVars(_theme: MantineTheme, props: { multiline?: boolean }) {
  const height = props.multiline ? {} : { '--input-height': 'var(--kv-control)' }
  return { wrapper: { ...height, '--input-fz': 'var(--kv-text-md)' } }
}

export const theme = createTheme({
  colors: { spruce },
  primaryColor: 'spruce',
  primaryShade: { light: 6, dark: 5 },
  fontFamily: 'var(--kv-font)',
  fontFamilyMonospace: 'var(--kv-font-mono)',
  headings: { fontFamily: 'var(--kv-font-display)', fontWeight: '600' },
  fontSizes: {
    xs: 'var(--kv-text-xs)',
    sm: 'var(--kv-text-md)',
    md: 'var(--kv-text-md)',
    lg: 'var(--kv-text-lg)',
    xl: 'var(--kv-text-xl)',
  },
  radius: {
    xs: 'var(--kv-radius-sm)',
    sm: 'var(--kv-radius-sm)',
    md: 'var(--kv-radius-md)',
    lg: 'var(--kv-radius-lg)',
    xl: 'var(--kv-radius-lg)',
  },
  spacing: {
    xs: 'var(--kv-space-2)',
    sm: 'var(--kv-space-3)',
    md: 'var(--kv-space-4)',
    lg: 'var(--kv-space-5)',
    xl: 'var(--kv-space-6)',
  },
  shadows: {
    xs: 'var(--kv-shadow-low)',
    sm: 'var(--kv-shadow-low)',
    md: 'var(--kv-shadow-high)',
    lg: 'var(--kv-shadow-high)',
    xl: 'var(--kv-shadow-high)',
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: {
      defaultProps: { size: 'xs', fz: 'sm', fw: 600 },
      vars: () => ({ root: { '--button-height': 'var(--kv-control)' } }),
    },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 28 } },
    Input: { vars: inputVars },
    SegmentedControl: { defaultProps: { size: 'xs' } },
    Tooltip: {
      defaultProps: { openDelay: 400, events: { hover: true, focus: true, touch: false } },
    },
    // Its lock writes a style element without the nonce; the window itself does not scroll anyway.
    Modal: { defaultProps: { lockScroll: false } },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 100 } } },
    Menu: {
      defaultProps: {
        shadow: 'md',
        transitionProps: { duration: 100 },
        // Not 'keydown': the key that opens a menu is still on its way, and so may be what is typed before the focus comes.
        clickOutsideEvents: ['mousedown', 'touchstart'],
      },
    },
  },
})

/** Points Mantine's own variables at the tokens, so that both speak the same colours. */
export const cssVariables: CSSVariablesResolver = (_theme: MantineTheme) => {
  const scheme = {
    '--mantine-color-body': 'var(--kv-surface)',
    '--mantine-color-text': 'var(--kv-text)',
    '--mantine-color-bright': 'var(--kv-text)',
    '--mantine-color-dimmed': 'var(--kv-text-soft)',
    '--mantine-color-placeholder': 'var(--kv-text-soft)',
    '--mantine-color-anchor': 'var(--kv-accent)',
    '--mantine-color-error': 'var(--kv-danger)',
    '--mantine-color-default': 'var(--kv-surface)',
    '--mantine-color-default-hover': 'var(--kv-hover)',
    '--mantine-color-default-color': 'var(--kv-text)',
    '--mantine-color-default-border': 'var(--kv-border)',
    '--mantine-color-disabled': 'var(--kv-sunken)',
    '--mantine-color-disabled-color': 'var(--kv-text-soft)',
    '--mantine-color-disabled-border': 'var(--kv-rule-strong)',
    '--mantine-primary-color-filled': 'var(--kv-accent-fill)',
    '--mantine-primary-color-filled-hover': 'var(--kv-accent-fill-hover)',
    '--mantine-primary-color-light': 'var(--kv-accent-soft)',
    '--mantine-primary-color-light-hover': 'var(--kv-selected)',
    '--mantine-primary-color-light-color': 'var(--kv-accent)',
    '--mantine-color-spruce-filled': 'var(--kv-accent-fill)',
    '--mantine-color-spruce-filled-hover': 'var(--kv-accent-fill-hover)',
    '--mantine-color-spruce-light': 'var(--kv-accent-soft)',
    '--mantine-color-spruce-light-hover': 'var(--kv-selected)',
    '--mantine-color-spruce-light-color': 'var(--kv-accent)',
    '--mantine-color-spruce-outline': 'var(--kv-accent)',
    '--mantine-color-spruce-text': 'var(--kv-accent)',
    '--mantine-color-red-filled': 'var(--kv-danger-fill)',
    '--mantine-color-red-filled-hover': 'var(--kv-danger-fill-hover)',
    '--mantine-color-red-light': 'var(--kv-danger-soft)',
    '--mantine-color-red-light-hover': 'var(--kv-danger-soft)',
    '--mantine-color-red-light-color': 'var(--kv-danger)',
    '--mantine-color-gray-light-color': 'var(--kv-text-soft)',
    '--mantine-color-gray-light-hover': 'var(--kv-hover)',
  }
  return { variables: {}, light: { ...scheme, ...grays }, dark: { ...scheme, ...darks } }
}

/** Mantine's own greys: borders of inputs, grounds of menus, words that are less. */
const grays = {
  '--mantine-color-gray-0': 'var(--kv-hover)',
  '--mantine-color-gray-1': 'var(--kv-sunken)',
  '--mantine-color-gray-2': 'var(--kv-rule)',
  '--mantine-color-gray-3': 'var(--kv-rule-strong)',
  '--mantine-color-gray-4': 'var(--kv-border)',
  '--mantine-color-gray-5': 'var(--kv-border)',
  '--mantine-color-gray-6': 'var(--kv-text-soft)',
  '--mantine-color-gray-7': 'var(--kv-text-soft)',
}
const darks = {
  '--mantine-color-dark-0': 'var(--kv-text)',
  '--mantine-color-dark-1': 'var(--kv-text-soft)',
  '--mantine-color-dark-2': 'var(--kv-text-soft)',
  '--mantine-color-dark-3': 'var(--kv-text-soft)',
  '--mantine-color-dark-4': 'var(--kv-border)',
  '--mantine-color-dark-5': 'var(--kv-hover)',
  '--mantine-color-dark-6': 'var(--kv-surface)',
  '--mantine-color-dark-7': 'var(--kv-surface)',
  '--mantine-color-dark-8': 'var(--kv-page)',
}
