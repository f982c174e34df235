import type { Shell } from '../commands/completion.ts';

/*
 * The scripts know nothing of `jc`: they hand the words to `jc __complete` and show what comes back. They call the
 * command as it was typed, so that they hold no path and stay right when another version is installed.
 */

const bash = `# Completion of jc for bash. In ~/.bashrc: eval "$(jc completion bash)"
_jc() {
  local line found
  COMPREPLY=()
  found=$("$1" __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null) || return 0
  case "$found" in
    :files) compopt -o default; return 0 ;;
    :folders) compopt -o dirnames; return 0 ;;
  esac
  while IFS= read -r line; do
    [ -n "$line" ] && COMPREPLY+=("\${line%%$'\\t'*}")
  done <<<"$found"
}
complete -F _jc jc
`;

const zsh = `#compdef jc
# Completion of jc for zsh. In ~/.zshrc, after compinit: eval "$(jc completion zsh)"
_jc() {
  local line
  local -a found described
  found=("\${(@f)$("$words[1]" __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  case "$found[1]" in
    :files) _files; return ;;
    :folders) _files -/; return ;;
  esac
  for line in $found; do
    described+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  (( $#described )) && _describe -V 'jc' described
}
if [ "$funcstack[1]" = "_jc" ]; then _jc "$@"; else compdef _jc jc; fi
`;

const fish = `# Completion of jc for fish. In ~/.config/fish/config.fish: jc completion fish | source
function __jc_complete
    set -l words (commandline -opc)
    set -l last (commandline -ct)
    set -l found ($words[1] __complete -- $words[2..-1] "$last" 2>/dev/null)
    switch "$found[1]"
        case ':files'
            __fish_complete_path "$last"
        case ':folders'
            __fish_complete_directories "$last"
        case '*'
            string join \\n -- $found
    end
end
complete -c jc -f -a '(__jc_complete)'
`;

/** The script of every shell: one without does not compile. */
export const scripts: Readonly<Record<Shell, string>> = { bash, zsh, fish };
