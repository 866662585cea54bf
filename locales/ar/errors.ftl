### What can go wrong, for the desk and the command line.
### Each error has four parts: its value says what happened, `.safe` what is safe, `.next` what to do,
### `.code` is read out to the help desk and is the same in every language.
### Ask for a part as `error-locked.next`. Variables are named above each message.

## Protection

error-locked = القسم الخاص من محطة العمل هذه مقفل.
    .safe = كل ما فيه محفوظ. ويمكن البحث في المكتبة كالمعتاد.
    .next = إدخال عبارة المرور.
    .code = L-6001
error-unprotected = لم تُضبط الحماية على محطة العمل هذه بعد.
    .safe = لم يُكتب شيء دون تشفير.
    .next = اختيار عبارة مرور في الإعدادات ثم إعادة المحاولة.
    .code = L-6021
error-wrong-passphrase = هذه ليست عبارة المرور الخاصة بمحطة العمل هذه.
    .safe = لم يتغير شيء.
    .next = التحقق من لغة لوحة المفاتيح وحالة الأحرف، ثم إدخالها من جديد.
    .code = L-6002
error-wrong-recovery-key = مفتاح الاسترداد هذا لا يفتح القسم الخاص.
    .safe = لم يتغير شيء.
    .next = مقارنته بالمفتاح المطبوع. وإذا أُنشئ مفتاح أحدث فالمطلوب هو الأحدث.
    .code = L-6003
error-mistyped-recovery-key = مفتاح الاسترداد ناقص أو فيه رمز خاطئ.
    .safe = لم يتغير شيء، ولا تُحسب هذه محاولة.
    .next = مقارنة كل مجموعة من أربعة رموز بالمفتاح المطبوع.
    .code = L-6004
error-too-many-tries = محاولات خاطئة كثيرة. الثواني المتبقية حتى المحاولة التالية: { $seconds }.
    .safe = كل ما في القسم الخاص محفوظ.
    .next = الانتظار ثم إدخال عبارة المرور من جديد، أو استعمال مفتاح الاسترداد.
    .code = L-6005
error-short-passphrase = عبارة المرور قصيرة جداً. أقل عدد من الرموز: { $minimum }.
    .safe = لم يتغير شيء.
    .next = اختيار عبارة أطول؛ فأربع كلمات يسهل تذكرها.
    .code = L-6006
error-keyring-unavailable = مخزن المفاتيح في هذا الحاسوب لا يستجيب.
    .safe = لم يتغير شيء. وعبارة المرور تفتح القسم الخاص كالمعتاد.
    .next = تسجيل الدخول إلى الحاسوب من جديد ثم إعادة المحاولة، أو المتابعة بعبارة المرور وحدها.
    .code = L-6007
error-keyring-locked = مخزن المفاتيح في هذا الحاسوب مقفل.
    .safe = لم يتغير شيء. وعبارة المرور تفتح القسم الخاص كالمعتاد.
    .next = فتح مخزن المفاتيح من إعدادات الحاسوب، ثم إعادة المحاولة.
    .code = L-6008
error-keyring-changed = مخزن المفاتيح في هذا الحاسوب يحوي سراً آخر لمحطة العمل هذه.
    .safe = كل ما في القسم الخاص محفوظ.
    .next = إدخال عبارة المرور؛ ويمكن بعد ذلك إعداد مخزن المفاتيح من جديد.
    .code = L-6009

## Searching and opening

# $id: what was asked for
error-not-found = لا يوجد على هذا الحاسوب شيء بالمعرّف { $id }.
    .safe = المكتبة كاملة كما كانت.
    .next = البحث بالعنوان أو الرمز أو رقم CAS.
    .code = N-1001
error-index-unavailable = تعذرت قراءة فهرس البحث.
    .safe = جميع السجلات والنصوص سليمة. ولا يحوي الفهرس سوى نسخ من كلماتها.
    .next = إعادة بناء الفهرس من محطة العمل، أو تشغيل «chm reindex».
    .code = X-7001
error-index-rebuilding = تجري إعادة بناء فهرس البحث.
    .safe = جميع السجلات سليمة. ويجيب البحث مما فُهرس حتى الآن.
    .next = الانتظار حتى الاكتمال؛ ويمكن مواصلة العمل في أثناء ذلك.
    .code = X-7002

## The folder of the desk

error-disk-full = القرص ممتلئ.
    .safe = كل ما حُفظ من قبل باقٍ. وأُلغي ما كان قيد الكتابة.
    .next = إخلاء بعض المساحة، ثم إعادة المحاولة.
    .code = D-2001
error-read-only = لا يمكن الكتابة في هذا المجلد.
    .safe = لم يتغير شيء.
    .next = السماح بالكتابة في المجلد، أو اختيار مجلد آخر.
    .code = D-2002
# The database is never replaced by an empty one.
error-damaged = إحدى قواعد بيانات محطة العمل هذه تالفة ولم تُفتح.
    .safe = تُرك الملف كما هو تماماً. ولا يُستبدل أبداً بملف فارغ.
    .next = نسخ مجلد محطة العمل إلى مكان آمن، ثم تشغيل «chm doctor».
    .code = D-2003
error-newer-version = كُتب هذا المجلد بإصدار أحدث من البرنامج.
    .safe = لم يتغير شيء.
    .next = تثبيت الإصدار الأحدث على هذا الحاسوب.
    .code = D-2004
error-in-use = تستخدم محطة عمل أخرى هذا المجلد.
    .safe = لم يتغير شيء.
    .next = إغلاق محطة العمل الأخرى أو الأمر الآخر، ثم فتح هذه من جديد.
    .code = D-2005
error-not-a-desk = لا يحتوي هذا المجلد على محطة عمل.
    .safe = لم يُمسّ ما فيه.
    .next = اختيار مجلد محطة عمل، أو مجلد فارغ لإنشاء محطة جديدة.
    .code = D-2006
error-already-exists = يحتوي هذا المجلد على محطة عمل بالفعل.
    .safe = لم يُمسّ ما فيه.
    .next = فتحها كما هي، أو اختيار مجلد فارغ لإنشاء محطة جديدة.
    .code = D-2007

## Files that are read in
## $file: name of the file; $row: number of the row, from 1

# $file
error-no-such-file = لا يوجد ملف أو مجلد باسم { $file }.
    .safe = لم يتغير شيء.
    .next = التحقق من الاسم والمجلد.
    .code = F-3001
# $file
error-unreadable-file = تعذرت قراءة الملف { $file }.
    .safe = لم يتغير شيء.
    .next = التحقق من أن قراءته مسموح بها ومن أن وسيط التخزين ما زال موصولاً.
    .code = F-3002
# $file, $row
error-invalid-utf8 = { $file }، السطر { $row }: هذا النص ليس بترميز UTF-8.
    .safe = لم يُقبل هذا السطر. وبقية السطور محفوظة.
    .next = حفظ الملف بترميز UTF-8 ثم استيراده من جديد.
    .code = F-3003
# $file, $row, $reason: a message `reason-…`
error-bad-row = { $file }، السطر { $row }: { $reason }
    .safe = لم يُقبل هذا السطر. وبقية السطور محفوظة.
    .next = تصحيح السطر واستيراد الملف من جديد؛ ولا تتكرر السطور التي قُبلت.
    .code = F-3005
# $file, $row
error-bad-json = { $file }، السطر { $row }: هذا ليس نص JSON صحيحاً.
    .safe = لم يُقبل هذا السطر. وبقية السطور محفوظة.
    .next = تصحيح السطر: في كل سطر كائن JSON واحد.
    .code = F-3006
# $file, $row
error-bad-csv = { $file }، السطر { $row }: تعذر تمييز الأعمدة.
    .safe = لم يُقبل هذا السطر. وبقية السطور محفوظة.
    .next = التحقق من الفواصل وعلامات الاقتباس في هذا السطر.
    .code = F-3007
# $value: the number as given; $row
error-wrong-cas = { $file }، السطر { $row }: { $value } ليس رقم CAS، فرقم التحقق فيه غير صحيح.
    .safe = لم يُقبل هذا السطر. وبقية السطور محفوظة.
    .next = مقارنة الرقم بالمصدر وتصحيحه.
    .code = F-3008
# $value: the language as given; $row
error-unknown-language = { $file }، السطر { $row }: «{ $value }» ليس رمز لغة.
    .safe = لم يُقبل هذا السطر. وبقية السطور محفوظة.
    .next = استخدام أحد الرموز { "ar, en, es, fr, ru, zh" }.
    .code = F-3009
# $value and $limit: sizes in bytes
error-too-large = { $file }، السطر { $row }: الحجم أكبر مما ينبغي. الحجم بالبايت: { $value }؛ والحد الأقصى: { $limit }.
    .safe = لم يُقبل شيء منه. وكل ما عداه محفوظ.
    .next = تقسيمه إلى أجزاء أصغر.
    .code = F-3010
# $column: name of the column
error-missing-column = { $file }: العمود «{ $column }» ناقص.
    .safe = لم يُقبل شيء من هذا الملف.
    .next = إضافة العمود إلى السطر الأول ثم استيراد الملف من جديد.
    .code = F-3011

## The command and the program

# $value: what was given
error-bad-argument = القيمة «{ $value }» غير مناسبة هنا.
    .safe = لم يتغير شيء.
    .next = تشغيل الأمر مع --help لمعرفة ما يقبله.
    .code = A-8001
error-interrupted = توقف العمل قبل نهايته.
    .safe = كل ما اكتمل محفوظ.
    .next = بدؤه من جديد؛ ويُستأنف من حيث توقف.
    .code = A-8002
# $incident: number under which the log holds the details
error-internal = وقع خطأ في البرنامج. رقم الحادث { $incident }.
    .safe = كل ما حُفظ من قبل باقٍ.
    .next = إعادة المحاولة. وإذا تكرر الخطأ، إبلاغ الدعم الفني برقم الحادث.
    .code = Z-9001

## Why a row was not taken; stands after “file, row 12:”

# $field: name of the field
reason-missing-field = الحقل «{ $field }» ناقص.
# $field, $value
reason-bad-value = لا يجوز أن تكون قيمة الحقل «{ $field }» هي «{ $value }».
# $value: the identifier
reason-duplicate = استُخدم المعرّف { $value } من قبل في هذا الملف.
# $value: the identifier
reason-shared-record = السجل { $value } مشترك بين جميع محطات العمل ولا يغيره الاستيراد.
# $found, $expected: numbers of columns
reason-columns = عدد الأعمدة { $found } بدلاً من { $expected }.
reason-not-object = المطلوب كائن JSON.
reason-empty = السطر فارغ.

## Contacts

error-no-private-part = لا يوجد بعد قسم خاص في محطة العمل هذه، وجهات الاتصال تحتاج إليه.
    .safe = لم يتغير شيء. ويمكن البحث في المكتبة كالمعتاد.
    .next = إعداد الحماية أولاً.
    .code = L-6020
error-not-undoable = لم يعد التراجع عن هذا التغيير ممكناً، إذ بُني عليه تغيير لاحق.
    .safe = بقي كل شيء كما كان.
    .next = استعادة الحالة السابقة من السجل.
    .code = C-5011
error-shared-contact = جهة الاتصال هذه من الدليل المشترك.
    .safe = بقيت جهة الاتصال كما كانت.
    .next = اقتراح تصحيح بدلاً من ذلك.
    .code = C-5010
