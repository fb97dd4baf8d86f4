namespace Throughline.Journeys.Masking;

/// <summary>What a phrase says of the words after it, and so what must hold for these to be a name.</summary>
internal enum CueKind
{
    /// <summary>"Mrs": a name follows.</summary>
    Title,

    /// <summary>"Dear" at the begin of a sentence: whom the text is written to follows.</summary>
    Address,

    /// <summary>"Hello" at the begin of a sentence: somebody is greeted if a sign follows, or a word of the speaker himself.</summary>
    Greeting,

    /// <summary>"My name is": a name follows.</summary>
    Introduction,

    /// <summary>"I am": a name of two words follows, or one with where its bearer comes from; or anything else.</summary>
    Being,

    /// <summary>"This is": a name follows if it is said where its bearer comes from.</summary>
    Presenting,

    /// <summary>"I spoke to": a name follows, or a department.</summary>
    Told,

    /// <summary>"Name:", "caller:": a name follows the colon.</summary>
    Field,

    /// <summary>"Kind regards": a name follows on this line or on the next, and a sign or the end after it.</summary>
    SignOff,

    /// <summary>"Thanks": as a sign-off, if no sentence lies between.</summary>
    Thanks,
}
