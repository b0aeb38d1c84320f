namespace Kb.Compiler.Workspace;

public enum LinkStyle { Plain, GitHub, GitLab }
