namespace Kb.Compiler.Output;

/// <summary>Where the next commit goes.</summary>
/// <param name="Reference">The branch's full name, or HEAD where it is detached.</param>
/// <param name="Commit">Null before the first commit.</param>
/// <param name="Tree">The commit, or the empty tree.</param>
/// <param name="Zero">An id of zeros, of the repository's length: "does not exist".</param>
internal sealed record GitHead(string Reference, string? Commit, string Tree, string Zero)
{
    public bool IsDetached => Reference == "HEAD";

    public static GitHead Read(GitProcess git)
    {
        string emptyTree = git.Ask("hash-object", "-t", "tree", "--stdin").Trim();
        (int code, string branch, _) = git.Run(["symbolic-ref", "-q", "HEAD"], null, null);
        (int born, string commit, _) = git.Run(["rev-parse", "-q", "--verify", "HEAD^{commit}"], null, null);
        string? head = born == 0 ? commit.Trim() : null;
        return new GitHead(code == 0 ? branch.Trim() : "HEAD", head, head ?? emptyTree, new string('0', emptyTree.Length));
    }
}
