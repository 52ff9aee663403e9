import type { ComponentProps } from 'react'
import { Icon } from './Icon.tsx'

interface Props extends ComponentProps<'button'> {
  readonly look?: 'button' | 'chip' | 'plain-button' | 'icon-button'
}

/** A button in one of the program's looks (controls.css). It submits nothing, unless its type says so. */
export function Button({ look = 'button', className, ...rest }: Props) {
  return <button type="button" className={className === undefined ? look : `${look} ${className}`} {...rest} />
}

interface IconButtonProps extends Omit<Props, 'look' | 'children'> {
  readonly icon: ComponentProps<typeof Icon>['name']
  /** What it does, in words: an icon says nothing to who listens. */
  readonly label: string
}

/** A button with an icon alone. */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <Button look="icon-button" aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </Button>
  )
}
