import { createSignal } from "solid-js";
import { TextField } from "../controls/TextField.tsx";
import { addressProblem } from "./address-problem.ts";

interface EmailFieldProps {
  id: string;
  label: string;
  value: string;
  onType: (value: string) => void;
}

/** The email address of a person. One that no mail could be sent to says so once the field is left, and stays as typed. */
export function EmailField(props: EmailFieldProps) {
  const [isTyping, setTyping] = createSignal(false);
  return (
    <TextField
      {...props}
      keyboard="email"
      error={isTyping() ? undefined : addressProblem(props.value)}
      onType={(value) => {
        setTyping(true);
        props.onType(value);
      }}
      onLeave={() => setTyping(false)}
    />
  );
}
